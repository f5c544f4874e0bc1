/** Who comes before whom: `at[i]` are the numbers of all that come behind number i and never before it. */
export type Precedence = readonly ReadonlySet<number>[];

/**
 * From which numbers each can be reached over `next`, one way only: what lies in a loop together has no order.
 */
export function precedenceOf(count: number, next: (node: number) => readonly number[]): Precedence {
  const reach = Array.from({ length: count }, (_, from) => {
    const seen = new Set<number>(next(from));
    for (const node of seen) for (const to of next(node)) seen.add(to);
    return seen;
  });
  return reach.map((behind, from) => new Set([...behind].filter((to) => reach[to]?.has(from) === false)));
}

/**
 * The fewest (found greedily) to take away so that nobody is left who came before another and now comes behind. Those with the most
 * turned pairs go first; of equal ones that with the smallest `name`, so that it does not matter which version is the first.
 */
export function turnedAround(
  before: Precedence,
  after: Precedence,
  name: (node: number) => string,
): readonly number[] {
  const turned = before.map(() => new Set<number>());
  for (const [one, behind] of before.entries()) {
    for (const other of behind) {
      if (after[other]?.has(one) !== true) continue;
      turned[one]?.add(other);
      turned[other]?.add(one);
    }
  }
  const moved: number[] = [];
  for (;;) {
    let [most, chosen] = [0, -1];
    for (const [node, others] of turned.entries()) {
      const isFirst = others.size === most && chosen >= 0 && name(node) < name(chosen);
      if (others.size > most || isFirst) [most, chosen] = [others.size, node];
    }
    if (chosen < 0 || most === 0) return moved.toSorted((one, other) => one - other);
    moved.push(chosen);
    for (const other of turned[chosen] ?? []) turned[other]?.delete(chosen);
    turned[chosen]?.clear();
  }
}
