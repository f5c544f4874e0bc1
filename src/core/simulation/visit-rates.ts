import {
  type ControlTable,
  OP_CHOOSE,
  OP_CHOOSE_SOME,
  OP_FORK,
  OP_TRAVERSE,
  SIGNAL_ABANDONED,
  SIGNAL_COUNT,
} from '#core/machine';

/** Rates that grow beyond this many times what arrives belong to a loop that is never left. */
const ENDLESS = 1e6;
const ROUNDS = 20_000;
const PRECISION = 1e-12;

/** How tokens are shared out at splits, by place in `table.choiceFlow`. */
export interface SplitShares {
  readonly chances: Float64Array;
  readonly defaults: Uint8Array;
  /** 1 where a condition has decided: the chance is 1 or 0, and the flow is never the one that is left. */
  readonly decided: Uint8Array;
}

/**
 * How often each node is visited, given how often tokens begin at it (both per any unit of time): the traffic
 * equations of the process, solved by iteration. Splits send on by their chances; an AND-join goes on as often as the
 * rarest of its flows brings a token, an inclusive join no more often than the node that all its branches come from.
 * A race is taken to end alike often with each branch; nobody is taken to give up. Loops that are never left give Infinity.
 */
export function visitRates(table: ControlTable, splits: SplitShares, begins: Float64Array): Float64Array {
  const n = table.nodes.length;
  const shares = flowShares(table, splits);
  const incoming: number[][] = table.nodes.map(() => []);
  for (const [flow, target] of table.flowTarget.entries()) (incoming[target] as number[]).push(flow);
  const rule = new Map(table.joins.map((join) => [join.node, join.rule]));
  const gate = new Map(
    table.joins
      .filter((join) => join.rule === 'inclusive')
      .map((join) => [join.node, commonSource(table, join.node, incoming)]),
  );
  const rates = begins.slice();
  const most = ENDLESS * begins.reduce((sum, rate) => sum + rate, 0);
  for (let round = 0; round < ROUNDS; round++) {
    let change = 0;
    for (let node = 0; node < n; node++) {
      const flows = incoming[node] as number[];
      const arriving = flows.map(
        (flow) => (rates[table.flowSource[flow] as number] as number) * (shares[flow] as number),
      );
      let rate = arriving.reduce((sum, each) => sum + each, 0);
      if (rule.get(node) === 'all') rate = Math.min(...arriving);
      const source = gate.get(node) ?? -1;
      if (source >= 0) rate = Math.min(rate, rates[source] as number);
      rate = Math.min(most, rate + (begins[node] as number));
      change = Math.max(change, Math.abs(rate - (rates[node] as number)) / Math.max(1e-300, rate));
      rates[node] = rate;
    }
    if (change < PRECISION) break;
  }
  return rates.map((rate) => (rate >= most && most > 0 ? Infinity : rate));
}

/** By flow: how many tokens go over it for each that leaves its source. */
function flowShares(table: ControlTable, { chances, defaults, decided }: SplitShares): Float64Array {
  const shares = new Float64Array(table.flows.length).fill(1);
  for (const flow of flowsOfImpatience(table)) shares[flow] = 0;
  for (const [place, code] of table.opCode.entries()) {
    const node = table.opArgument[place] as number;
    const first = table.choiceStart[node] as number;
    const end = table.choiceStart[node + 1] as number;
    if (code === OP_FORK || (code === OP_CHOOSE && end === first + 1)) continue;
    if (code === OP_CHOOSE) {
      for (let at = first; at < end; at++) shares[table.choiceFlow[at] as number] = chances[at] as number;
    } else if (code === OP_CHOOSE_SOME) {
      let none = 1;
      let sum = 0;
      let free = 0;
      let fallback = -1;
      for (let at = first; at < end; at++) {
        none *= 1 - (chances[at] as number);
        if (decided[at] === 1) continue;
        sum += chances[at] as number;
        free++;
        if (defaults[at] === 1) fallback = at;
      }
      for (let at = first; at < end; at++) {
        const chance = chances[at] as number;
        const alone = decided[at] === 1 ? 0 : sum > 0 ? chance / sum : 1 / free;
        const forced = fallback < 0 ? alone : Number(at === fallback);
        shares[table.choiceFlow[at] as number] = chance + none * forced;
      }
    }
  }
  for (let node = 0; node < table.nodes.length; node++) {
    const first = table.raceStart[node] as number;
    const end = table.raceStart[node + 1] as number;
    for (let at = first; at < end; at++) shares[table.raceFlow[at] as number] = 1 / (end - first);
  }
  return shares;
}

/** The flows by which cases leave that give up waiting. */
function flowsOfImpatience({
  stateNode,
  signalRow,
  rowOps,
  opCode,
  opArgument,
}: ControlTable): readonly number[] {
  return Array.from(stateNode, (_, state) => signalRow[SIGNAL_COUNT * state + SIGNAL_ABANDONED] as number)
    .filter((row) => row >= 0 && opCode[rowOps[row] as number] === OP_TRAVERSE)
    .map((row) => opArgument[rowOps[row] as number] as number);
}

/** The nearest node that every path to `join` comes through; −1 when there is none. */
function commonSource(table: ControlTable, join: number, incoming: readonly number[][]): number {
  const upstream = new Map<number, number>();
  const open: [number, number][] = [[join, 0]];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [node, distance] = next;
    if (upstream.has(node)) continue;
    upstream.set(node, distance);
    for (const flow of incoming[node] as number[])
      open.push([table.flowSource[flow] as number, distance + 1]);
  }
  const candidates = [...upstream].sort((a, b) => a[1] - b[1]).slice(1);
  return candidates.find(([node]) => isPassedByAll(table, join, node, incoming))?.[0] ?? -1;
}

/** Can `join` be reached from a node without incoming flow only through `gate`? */
function isPassedByAll(
  table: ControlTable,
  join: number,
  gate: number,
  incoming: readonly number[][],
): boolean {
  const seen = new Set<number>([join]);
  const open = [join];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === gate) continue;
    const flows = incoming[node] as number[];
    if (flows.length === 0 || (table.startRow[node] as number) >= 0) return false;
    for (const flow of flows) {
      const source = table.flowSource[flow] as number;
      if (!seen.has(source)) {
        seen.add(source);
        open.push(source);
      }
    }
  }
  return true;
}
