import { useCallback } from 'react';
import type { Problem } from '#core/base';
import type { ArgumentsIn } from '#core/editing';
import { journeyCommands } from '#core/editing/journey';
import { useSession } from '#ui/kit';

type Book = typeof journeyCommands;

/** Runs a command of journey maps. Each call is one undo step, but steps of one gesture are undone together. */
export function useJourneyEdit(): <C extends keyof Book>(
  command: C,
  args: ArgumentsIn<Book, C>,
  gesture?: string,
) => readonly Problem[] {
  const { workspace } = useSession();
  return useCallback(
    (command, args, gesture) =>
      workspace.getState().editWith(journeyCommands, command, args, gesture === undefined ? {} : { gesture }),
    [workspace],
  );
}
