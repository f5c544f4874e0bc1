/** States by their content hash, each with the states it was made from. */
export interface States {
  readonly head: string;
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

/**
 * The states that two descend from and that no other such state descends from, the nearest to both first. Two that have nothing in
 * common have none. The same content twice on one way is one state; where that leaves none that no other comes from, the nearest
 * is meant.
 */
export function commonStates(ours: States, theirs: States): readonly string[] {
  const [near, far] = [distances(ours), distances(theirs)];
  const common = [...near.keys()].filter((state) => far.has(state));
  const older = new Set<string>();
  const open = common.flatMap((state) => parentsIn(ours, theirs, state));
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (older.has(state)) continue;
    older.add(state);
    open.push(...parentsIn(ours, theirs, state));
  }
  const distance = (state: string): number => (near.get(state) ?? 0) + (far.get(state) ?? 0);
  const sorted = common.toSorted((a, b) => distance(a) - distance(b));
  const nearest = sorted.filter((state) => !older.has(state));
  return nearest.length > 0 ? nearest : sorted.slice(0, 1);
}

function parentsIn(ours: States, theirs: States, state: string): readonly string[] {
  return [...(ours.parents.get(state) ?? []), ...(theirs.parents.get(state) ?? [])].filter(
    (parent) => parent !== state,
  );
}

/** How many steps back each state is. */
function distances({ head, parents }: States): ReadonlyMap<string, number> {
  const found = new Map([[head, 0]]);
  // A map is gone through in the order in which it grows.
  for (const [state, steps] of found)
    for (const parent of parents.get(state) ?? []) if (!found.has(parent)) found.set(parent, steps + 1);
  return found;
}
