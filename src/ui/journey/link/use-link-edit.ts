import { useCallback } from 'react';
import type { Problem } from '#core/base';
import type { ArgumentsIn } from '#core/editing';
import { journeyCommands } from '#core/editing/journey';
import { useSession } from '#ui/kit';

type Book = typeof journeyCommands;

/** Runs a command of journey maps as one undo step. */
export function useLinkEdit(): <C extends keyof Book>(
  command: C,
  args: ArgumentsIn<Book, C>,
) => readonly Problem[] {
  const { workspace } = useSession();
  return useCallback(
    (command, args) => workspace.getState().editWith(journeyCommands, command, args),
    [workspace],
  );
}
