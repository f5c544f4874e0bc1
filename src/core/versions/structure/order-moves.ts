/** Who comes before whom, among the first so many. */
export interface Precedence {
  readonly count: number;
  isBefore(one: number, other: number): boolean;
}

/**
 * From which numbers each of the first `count` can be reached over `next`, one way only: what lies in a loop together has no
 * order. Bits, so that thousands fit.
 */
export function precedenceOf(
  count: number,
  all: number,
  next: (node: number) => readonly number[],
): Precedence {
  const words = Math.ceil(count / 32);
  const reach = new Uint32Array(count * words);
  const seen = new Int32Array(all).fill(-1);
  for (let from = 0; from < count; from++) {
    const open = [...next(from)];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen[node] === from) continue;
      seen[node] = from;
      const word = from * words + (node >> 5);
      if (node < count) reach[word] = (reach[word] as number) | (1 << (node & 31));
      open.push(...next(node));
    }
  }
  const has = (one: number, other: number): boolean =>
    (((reach[one * words + (other >> 5)] as number) >>> (other & 31)) & 1) === 1;
  return { count, isBefore: (one, other) => has(one, other) && !has(other, one) };
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
  const turned = Array.from({ length: before.count }, () => new Set<number>());
  for (let one = 0; one < before.count; one++) {
    for (let other = 0; other < before.count; other++) {
      if (!before.isBefore(one, other) || !after.isBefore(other, one)) continue;
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
