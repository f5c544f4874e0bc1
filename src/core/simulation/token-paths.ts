import { type ControlTable, OP_CHOOSE_SOME, OP_FORK } from '#core/machine';

/** By node: does a cycle of flows lead through it? Tarjan's strongly connected components, without recursion. */
export function nodesOnCycles(table: ControlTable): readonly boolean[] {
  const { targets, self } = targetsOf(table);
  const n = table.nodes.length;
  const order = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const onStack = new Uint8Array(n);
  const result: boolean[] = table.nodes.map((_, node) => self.has(node));
  const stack: number[] = [];
  let next = 0;
  for (let root = 0; root < n; root++) {
    if (order[root] !== -1) continue;
    const path: { node: number; child: number }[] = [{ node: root, child: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node } = top;
      if (order[node] === -1) {
        order[node] = next;
        low[node] = next++;
        stack.push(node);
        onStack[node] = 1;
      }
      const child = (targets[node] as number[])[top.child++];
      if (child !== undefined) {
        if (order[child] === -1) path.push({ node: child, child: 0 });
        else if (onStack[child] === 1) low[node] = Math.min(low[node] as number, order[child] as number);
        continue;
      }
      path.pop();
      const parent = path.at(-1)?.node;
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number);
      if (low[node] !== order[node]) continue;
      const component = stack.splice(stack.lastIndexOf(node));
      for (const member of component) {
        onStack[member] = 0;
        if (component.length > 1) result[member] = true;
      }
    }
  }
  return result;
}

/**
 * By node: 1 where several tokens of one case may come by (behind a split whose branches meet again without a join, or
 * behind entries that begin together). There a token's lineage is part of its random numbers; elsewhere the visit alone
 * names them, so that putting steps side by side leaves their numbers as they were.
 */
export function sharedNodes(table: ControlTable): Uint8Array {
  const n = table.nodes.length;
  const { targets } = targetsOf(table);
  const isJoin = new Uint8Array(n);
  for (const join of table.joins) if (join.rule !== 'any') isJoin[join.node] = 1;
  const shared = new Uint8Array(n);
  const mark = new Int32Array(n);
  for (const starts of splitsOf(table)) {
    mark.fill(-1);
    for (const [branch, start] of starts.entries()) {
      const open = [start];
      const seen = new Set<number>(open);
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (isJoin[node] === 1) continue;
        if (mark[node] === -1) mark[node] = branch;
        else if (mark[node] !== branch) shared[node] = 1;
        for (const target of targets[node] as number[]) {
          if (seen.has(target)) continue;
          seen.add(target);
          open.push(target);
        }
      }
    }
  }
  // whatever lies behind a shared node is shared, joins included: they may fire more than once
  const open = [...shared.keys()].filter((node) => shared[node] === 1);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const target of targets[node] as number[]) {
      if (shared[target] === 1) continue;
      shared[target] = 1;
      open.push(target);
    }
  }
  return shared;
}

/** The first nodes of each branch, for every split into several tokens. */
function splitsOf(table: ControlTable): readonly (readonly number[])[] {
  const splits: number[][] = [];
  const forks = new Set<number>();
  for (const [place, code] of table.opCode.entries()) {
    if (code === OP_FORK || code === OP_CHOOSE_SOME) forks.add(table.opArgument[place] as number);
  }
  for (const node of forks) {
    const flows = table.choiceFlow.subarray(table.choiceStart[node], table.choiceStart[node + 1]);
    splits.push(Array.from(flows, (flow) => table.flowTarget[flow] as number));
  }
  const entries = [...table.startRow.keys()].filter((node) => (table.startRow[node] as number) >= 0);
  for (let process = 0; process + 1 < table.processNodes.length; process++) {
    splits.push(entries.filter((node) => table.nodeProcess[node] === process));
  }
  return splits;
}

function targetsOf(table: ControlTable): { targets: number[][]; self: Set<number> } {
  const targets: number[][] = table.nodes.map(() => []);
  const self = new Set<number>();
  for (const [flow, source] of table.flowSource.entries()) {
    const target = table.flowTarget[flow] as number;
    (targets[source] as number[]).push(target);
    if (source === target) self.add(source);
  }
  return { targets, self };
}
