import { useCallback } from 'react';
import type { Problem } from '#core/base';
import type { CommandArguments, CommandName } from '#core/editing';
import { useSession } from '#ui/kit';

/** Runs an editing command; the steps of one gesture are undone together. */
export function useEdit(): <C extends CommandName>(
  command: C,
  args: CommandArguments<C>,
  gesture?: string,
) => readonly Problem[] {
  const session = useSession();
  return useCallback(
    (command, args, gesture) =>
      session.workspace.getState().edit(command, args, gesture ? { gesture } : undefined),
    [session],
  );
}
