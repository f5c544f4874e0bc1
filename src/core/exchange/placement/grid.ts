/** A cell of the grid: column from the left, row from the top of the band (lane) the node stands in. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

interface GridNode {
  readonly id: string;
  /** Nodes of one band share rows; bands are laid out below each other by the caller. */
  readonly band: string;
}

interface GridEdge {
  readonly source: string;
  readonly target: string;
}

/**
 * Columns by longest path from the starts (back edges of a depth-first walk in the given order are ignored),
 * rows as near as possible to the predecessors' row, first come first served. A flow that skips columns
 * keeps its row free on the way. Linear in nodes + skipped columns; deterministic in the given order.
 */
export function gridCells(nodes: readonly GridNode[], edges: readonly GridEdge[]): ReadonlyMap<string, Cell> {
  const forward = forwardEdges(nodes, edges);
  const columns = longestPaths(nodes, forward);
  const incoming = groupBy(forward, (edge) => edge.target);
  const bandOf = new Map(nodes.map((node) => [node.id, node.band]));
  const taken = new Set<string>();
  const searched = new Map<string, number>();
  const cells = new Map<string, Cell>();
  const ordered = nodes
    .map((node, index) => ({ node, index, column: columns.get(node.id) ?? 0 }))
    .sort((a, b) => a.column - b.column || a.index - b.index);
  for (const { node, column } of ordered) {
    const before = (incoming.get(node.id) ?? []).filter((edge) => bandOf.get(edge.source) === node.band);
    const rows = before.map((edge) => cells.get(edge.source)?.row ?? 0);
    const wanted = rows.length === 0 ? 0 : Math.min(...rows);
    // Where the last search from here ended, so that thousands of nodes in one column stay cheap.
    let row = searched.get(key(node.band, column, wanted)) ?? wanted;
    while (taken.has(key(node.band, column, row))) row += 1;
    searched.set(key(node.band, column, wanted), row + 1);
    taken.add(key(node.band, column, row));
    cells.set(node.id, { column, row });
    for (const edge of before) reserve(taken, node.band, cells.get(edge.source), { column, row });
  }
  return cells;
}

/** Keeps the row of a flow that skips columns free of nodes that are placed later. */
function reserve(taken: Set<string>, band: string, from: Cell | undefined, to: Cell): void {
  if (from === undefined) return;
  for (let column = from.column + 1; column < to.column; column += 1) taken.add(key(band, column, to.row));
}

function key(band: string, column: number, row: number): string {
  return `${column} ${row} ${band}`;
}

/** Drops self-loops, edges to unknown nodes and the edges that close a cycle. Iterative, so that long chains cannot overflow. */
function forwardEdges(nodes: readonly GridNode[], edges: readonly GridEdge[]): readonly GridEdge[] {
  const outgoing = groupBy(edges, (edge) => edge.source);
  const known = new Set(nodes.map((node) => node.id));
  const entered = new Set(edges.map((edge) => edge.target));
  const state = new Map<string, 'open' | 'done'>();
  const forward: GridEdge[] = [];
  const roots = [...nodes.filter((node) => !entered.has(node.id)), ...nodes];
  for (const root of roots) {
    if (state.has(root.id)) continue;
    state.set(root.id, 'open');
    const stack = [{ id: root.id, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const edge = outgoing.get(top.id)?.[top.next];
      top.next += 1;
      if (edge === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (known.has(edge.target) && state.get(edge.target) !== 'open') {
        forward.push(edge);
        if (!state.has(edge.target)) {
          state.set(edge.target, 'open');
          stack.push({ id: edge.target, next: 0 });
        }
      }
    }
  }
  return forward;
}

function longestPaths(nodes: readonly GridNode[], forward: readonly GridEdge[]): ReadonlyMap<string, number> {
  const outgoing = groupBy(forward, (edge) => edge.source);
  const open = new Map(nodes.map((node) => [node.id, 0]));
  for (const edge of forward) open.set(edge.target, (open.get(edge.target) ?? 0) + 1);
  const columns = new Map(nodes.map((node) => [node.id, 0]));
  const queue = nodes.filter((node) => open.get(node.id) === 0).map((node) => node.id);
  for (const id of queue) {
    for (const edge of outgoing.get(id) ?? []) {
      columns.set(edge.target, Math.max(columns.get(edge.target) ?? 0, (columns.get(id) ?? 0) + 1));
      const left = (open.get(edge.target) ?? 1) - 1;
      open.set(edge.target, left);
      if (left === 0) queue.push(edge.target);
    }
  }
  return columns;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
