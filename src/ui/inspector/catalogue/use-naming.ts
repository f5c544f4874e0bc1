import { useCallback } from 'react';
import type { Problem } from '#core/base';
import type { ArgumentsIn } from '#core/editing';
import { namingCommands } from '#core/editing/naming';
import { useSession } from '#ui/kit';

type Book = typeof namingCommands;

/** Gives another name to what conditions name. The reader of FEEL comes with it. */
export function useNaming(): <C extends keyof Book>(
  command: C,
  args: ArgumentsIn<Book, C>,
) => readonly Problem[] {
  const { workspace } = useSession();
  return useCallback(
    (command, args) => workspace.getState().editWith(namingCommands, command, args),
    [workspace],
  );
}
