import { useCallback } from 'react';
import type { Problem } from '#core/base';
import type { ArgumentsIn } from '#core/editing';
import { journeyCommands } from '#core/editing/journey';
import { useSession } from '#ui/kit';

type Book = typeof journeyCommands;

/** Carries out a command on the open map. */
export type JourneyEdit = <C extends keyof Book>(
  command: C,
  args: ArgumentsIn<Book, C>,
  gesture?: string,
) => readonly Problem[];

/** Editing of the open map. */
export function useJourneyEdit(): JourneyEdit {
  const { workspace } = useSession();
  return useCallback(
    (command, args, gesture) =>
      workspace.getState().editWith(journeyCommands, command, args, gesture === undefined ? {} : { gesture }),
    [workspace],
  );
}
