import { useCallback } from 'react';
import type { RoleId } from '#core/model';
import { useSession } from '#ui/kit';

/** Adds a role to the catalogue and answers with its id; null where it was refused. */
export function useNewRole(): (name: string, gesture?: string) => RoleId | null {
  const session = useSession();
  return useCallback(
    (name, gesture) => {
      const before = session.workspace.getState().service?.roles ?? {};
      session.workspace.getState().edit('addRole', { name }, gesture ? { gesture } : undefined);
      const after = session.workspace.getState().service?.roles ?? {};
      return (Object.keys(after).find((id) => !Object.hasOwn(before, id)) ?? null) as RoleId | null;
    },
    [session],
  );
}
