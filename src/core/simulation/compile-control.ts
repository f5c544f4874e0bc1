import { type Problem, problem, type Result, success } from '#core/base';
import type { ControlTable } from '#core/machine';
import {
  effectiveProbabilities,
  expandedName,
  type Flow,
  flowsFrom,
  type NodeId,
  type Service,
} from '#core/model';
import { type Distribution, validateDistribution } from '#core/random';
import type { CompiledRun } from './compiled-run.ts';
import { nodesOnCycles, sharedNodes } from './token-paths.ts';

/** What the kernel knows about nodes and flows beyond the table. */
export type ControlPlan = Pick<
  CompiledRun,
  | 'names'
  | 'streams'
  | 'delays'
  | 'messageOf'
  | 'messages'
  | 'counterOf'
  | 'counters'
  | 'shared'
  | 'chances'
  | 'defaults'
>;

const SUM_TOLERANCE = 1e-9;

/** Streams, delays, messages and chances of the nodes and flows in a table; `conditionAt` as in `CompiledRun`. */
export function compileControlPlan(
  service: Service,
  table: ControlTable,
  conditionAt: Int32Array,
): Extract<Result<ControlPlan>, { ok: true }> {
  const problems: Problem[] = [];
  const { counterOf, counters } = numberCounters(nodesOnCycles(table));
  const { messageOf, messages } = numberMessages(service, table);
  const value: ControlPlan = {
    names: table.nodes.map((id) => expandedName(service, id)),
    streams: Uint32Array.from(table.nodes, (id) => service.nodes[id]?.stream ?? 0),
    delays: table.nodes.map((id) => delayOf(service, id, problems)),
    messageOf,
    messages,
    counterOf,
    counters,
    shared: sharedNodes(table),
    chances: chancesOf(service, table, conditionAt, problems),
    defaults: Uint8Array.from(table.choiceFlow, (flow) =>
      service.flows[table.flows[flow] as keyof typeof service.flows]?.isDefault === true ? 1 : 0,
    ),
  };
  return success(value, problems) as Extract<Result<ControlPlan>, { ok: true }>;
}

function numberCounters(onCycle: readonly boolean[]): { counterOf: Int32Array; counters: number } {
  let counters = 0;
  const counterOf = Int32Array.from(onCycle, (is) => (is ? counters++ : -1));
  return { counterOf, counters };
}

function delayOf(service: Service, id: NodeId, problems: Problem[]): Distribution | null {
  const node = service.nodes[id];
  if (node?.kind !== 'timerEvent' && node?.kind !== 'messageCatchEvent') return null;
  for (const { code, severity, values } of validateDistribution(node.delay)) {
    if (severity !== 'error') continue;
    problems.push(
      problem('run.duration', 'error', [id], { ...values, name: expandedName(service, id), reason: code }),
    );
  }
  return node.delay;
}

/** Messages that somebody throws and somebody waits for get a number; a wait for any other is a draw of its delay. */
function numberMessages(service: Service, table: ControlTable): { messageOf: Int32Array; messages: number } {
  const thrown = new Set(table.thrown.filter((message) => message !== null));
  const numbers = new Map<string, number>();
  const messageOf = new Int32Array(table.nodes.length).fill(-1);
  for (const [index, id] of table.nodes.entries()) {
    const node = service.nodes[id];
    if (node?.kind !== 'messageCatchEvent' || !thrown.has(node.message)) continue;
    const number = numbers.get(node.message) ?? numbers.size;
    numbers.set(node.message, number);
    messageOf[index] = number;
  }
  for (const [index, message] of table.thrown.entries()) {
    if (message !== null) messageOf[index] = numbers.get(message) ?? -1;
  }
  return { messageOf, messages: numbers.size };
}

function chancesOf(
  service: Service,
  table: ControlTable,
  conditionAt: Int32Array,
  problems: Problem[],
): Float64Array {
  const chances = new Float64Array(table.choiceFlow.length);
  for (const [node, id] of table.nodes.entries()) {
    const first = table.choiceStart[node] as number;
    const end = table.choiceStart[node + 1] as number;
    if (first === end) continue;
    const places = Array.from({ length: end - first }, (_, offset) => first + offset);
    const flowAt = (place: number): Flow['id'] =>
      table.flows[table.choiceFlow[place] as number] as Flow['id'];
    const free = places.filter((place) => (conditionAt[place] as number) < 0);
    const conditional = free.length < places.length;
    checkProbabilities(service, id, conditional, problems);
    const effective = effectiveProbabilities(
      service,
      id,
      conditional ? new Set(free.map(flowAt)) : undefined,
    );
    for (const place of free) chances[place] = effective.get(flowAt(place)) ?? 1;
  }
  return chances;
}

/** Where a condition decides, the shares need not add up to anything. */
function checkProbabilities(service: Service, id: NodeId, conditional: boolean, problems: Problem[]): void {
  const node = service.nodes[id];
  if (node?.kind !== 'exclusiveGateway' && node?.kind !== 'inclusiveGateway') return;
  const name = expandedName(service, id);
  const flows = flowsFrom(service, id);
  for (const flow of flows) {
    const p = flow.probability;
    if (p === null || (p >= 0 && p <= 1)) continue;
    problems.push(problem('run.probability', 'error', [flow.id, id], { name, probability: p }));
  }
  if (node.kind !== 'exclusiveGateway' || flows.length < 2 || conditional) return;
  const sum = flows.reduce((total, flow) => total + (flow.probability ?? 0), 0);
  const at = [id, ...flows.map((flow) => flow.id)];
  if (sum > 1 + SUM_TOLERANCE) problems.push(problem('run.probabilitySum', 'error', at, { name, sum }));
  else if (sum < 1 - SUM_TOLERANCE && flows.every((flow) => flow.probability !== null && !flow.isDefault)) {
    problems.push(problem('run.probabilityScaled', 'warning', at, { name, sum }));
  }
}
