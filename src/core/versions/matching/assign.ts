/** Value of pairing row `row` with column `column`; 0: they may not be paired. */
export type Values = readonly Float64Array[];

/**
 * The pairing of rows with columns that has the largest sum of values; each is in at most one pair, pairs of value 0 are
 * left out. Answers by row: its column, or −1. The Hungarian method with potentials (Kuhn 1955; Jonker & Volgenant 1987):
 * time grows with rows² × columns. Deterministic: of equal pairings always the same one.
 */
export function assign(values: Values, columns: number): Int32Array {
  const rows = values.length;
  const chosen = new Int32Array(rows).fill(-1);
  if (rows === 0 || columns === 0) return chosen;
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, column) =>
      Float64Array.from(values, (row) => row[column] as number),
    );
    for (const [column, row] of assign(turned, rows).entries()) if (row >= 0) chosen[row] = column;
    return chosen;
  }
  const rowOf = cheapest(values, columns);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] as number;
    if (row > 0 && (values[row - 1]?.[column - 1] as number) > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}

/** Row (from 1) of each column (from 1), 0 for none; every row gets one. Needs at least as many columns as rows. */
function cheapest(values: Values, columns: number): Int32Array {
  const rows = values.length;
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const at = rowOf[column] as number;
      const row0 = values[at - 1] as Float64Array;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (used[other] === 1) continue;
        const cost = 1 - (row0[other - 1] as number) - rowPrice[at]! - columnPrice[other]!;
        if (cost < least[other]!) {
          least[other] = cost;
          cameFrom[other] = column;
        }
        if (least[other]! < step) {
          step = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (used[other] === 1) {
          rowPrice[rowOf[other]!] = rowPrice[rowOf[other]!]! + step;
          columnPrice[other] = columnPrice[other]! - step;
        } else least[other] = least[other]! - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = cameFrom[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  return rowOf;
}
