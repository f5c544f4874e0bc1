import type { Share } from '#core/base';
import type { RoleId } from '#core/model';
import type { Measured } from './measure.ts';

/** The role that cases wait for most. */
export interface NextBottleneck {
  readonly roleId: RoleId;
  readonly name: string;
  /** Of all waiting for roles. */
  readonly share: Share;
  /** Mean over replications; null where nobody was on duty. */
  readonly utilisation: number | null;
}

/** Where a variant hurts most, over the replications measured; of equal roles the first. Null where nobody waits. */
export function nextBottleneck(measured: readonly (Measured | undefined)[]): NextBottleneck | null {
  const roles = new Map<RoleId, { name: string; waiting: number; utilisations: number[] }>();
  for (const each of measured) {
    for (const { id, name, waiting, utilisation } of each?.roles ?? []) {
      const sum = roles.get(id) ?? { name, waiting: 0, utilisations: [] };
      roles.set(id, sum);
      sum.waiting += waiting;
      if (utilisation !== null) sum.utilisations.push(utilisation);
    }
  }
  const all = [...roles.values()].reduce((sum, { waiting }) => sum + waiting, 0);
  if (all <= 0) return null;
  const [first] = [...roles].toSorted(([, a], [, b]) => b.waiting - a.waiting);
  if (first === undefined) return null;
  const [roleId, { name, waiting, utilisations }] = first;
  const utilisation =
    utilisations.length === 0
      ? null
      : utilisations.reduce((sum, each) => sum + each, 0) / utilisations.length;
  return { roleId, name, share: waiting / all, utilisation };
}
