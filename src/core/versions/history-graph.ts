/** A version as far as the graph of the history needs it. */
interface Drawn {
  readonly id: string;
  readonly variantId: string;
  readonly parents: readonly string[];
}

/** Where a version stands: rows count from the top, lanes from the left, both from 0. */
export interface GraphPlace {
  readonly row: number;
  readonly lane: number;
}

/** A line from a version down to one it was made from. */
export interface GraphLine {
  readonly from: GraphPlace;
  readonly to: GraphPlace;
  /** True where other versions of the same lane stand between the two, so that a straight line would run through them. */
  readonly passes: boolean;
}

/** The history as a picture: one place a version, in the order they were given in. */
export interface HistoryGraph {
  readonly places: readonly GraphPlace[];
  /** By the row they begin in. */
  readonly lines: readonly GraphLine[];
  readonly lanes: number;
}

/**
 * The graph of versions given newest first: a lane for each variant in the order of `variants` (unknown ones behind), a line
 * from each version to each of its parents. Parents that are not among the versions have no line; what has itself for a
 * parent, or one above itself, neither.
 */
export function historyGraph(versions: readonly Drawn[], variants: readonly string[]): HistoryGraph {
  const laneOf = new Map(variants.map((id, lane) => [id, lane]));
  for (const { variantId } of versions) if (!laneOf.has(variantId)) laneOf.set(variantId, laneOf.size);
  const places = versions.map(({ variantId }, row) => ({ row, lane: laneOf.get(variantId) ?? 0 }));
  const rowOf = new Map(versions.map(({ id }, row) => [id, row]));
  /** Rows of each lane from the top, and where in that list a row stands. */
  const rowsOf = new Map<number, number>();
  const rankOf = places.map(({ lane }) => {
    const rank = rowsOf.get(lane) ?? 0;
    rowsOf.set(lane, rank + 1);
    return rank;
  });
  const lines = versions.flatMap(({ parents }, row) =>
    [...new Set(parents)].flatMap((parent): GraphLine[] => {
      const below = rowOf.get(parent);
      const from = places[row];
      const to = below === undefined ? undefined : places[below];
      if (below === undefined || below <= row || from === undefined || to === undefined) return [];
      const passes = from.lane === to.lane && (rankOf[below] ?? 0) - (rankOf[row] ?? 0) > 1;
      return [{ from, to, passes }];
    }),
  );
  return { places, lines, lanes: Math.max(1, laneOf.size) };
}

/**
 * For each version the ones it descends from among those that `isShown`: a parent that is not shown is replaced by its own
 * parents, and so on.
 */
export function shownParents(
  versions: readonly Drawn[],
  isShown: (id: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const parentsOf = new Map(versions.map(({ id, parents }) => [id, parents]));
  const ancestors = (id: string): readonly string[] => {
    const found = new Set<string>();
    const seen = new Set<string>();
    const open = [...(parentsOf.get(id) ?? [])];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (isShown(next)) found.add(next);
      else open.push(...(parentsOf.get(next) ?? []));
    }
    return [...found];
  };
  return new Map(versions.map(({ id }) => [id, ancestors(id)]));
}
