import type { NodeId } from '#core/model';
import type { CaseDiary } from './case-diary.ts';

/** The way a walk has come so far. */
export interface Route {
  /** Where it began; null where all entries begin together. */
  readonly start: NodeId | null;
  /** As `CaseDiary.ways`. */
  readonly ways: ReadonlyMap<NodeId, readonly string[]>;
}

/**
 * The cases that went this way: at every decision that the route has come to they took what it took, each time it came there; what
 * they did afterwards may be anything.
 */
export function casesAlong(diaries: readonly CaseDiary[], { start, ways }: Route): readonly CaseDiary[] {
  const wanted = [...ways];
  return diaries.filter(
    (diary) =>
      (start === null || diary.start === start) &&
      wanted.every(([node, taken]) => {
        const own = diary.ways.get(node);
        return own !== undefined && taken.every((way, visit) => own[visit] === way);
      }),
  );
}
