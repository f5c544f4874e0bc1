import type { NodeId, NodeKind, ProcessId, Service } from '#core/model';
import { isFlowNode, nodesOf, processesOf } from '#core/model';
import { type CompileOptions, compileProcess, type ProcessMachines } from '#core/machine';
import { judge } from './judge.ts';
import type { Judged } from './judged.ts';
import type { Soundness, SoundnessLimits, Violation } from './soundness.ts';
import { exploreStates, type StateGraph } from './state-graph.ts';
import { everyPlace, stubbornSets } from './stubborn-sets.ts';
import { createTokenNet, type TokenNet } from './token-net.ts';

export interface SoundnessOptions {
  /** One process; absent: all of them that have nodes. */
  readonly processId?: ProcessId;
  readonly limits?: Partial<SoundnessLimits>;
  /** False: the full graph of states, without reduction. */
  readonly reduce?: boolean;
  /** Other meanings of kinds, for tests. */
  readonly kinds?: CompileOptions['kinds'];
}

const LIMITS: SoundnessLimits = { states: 20_000, tokens: 3 };

const SOUND: Soundness = {
  sound: 'sound',
  violations: [],
  states: 0,
  limit: null,
  abridged: [],
  unexecuted: [],
  problems: [],
};

/**
 * Can every case come to its end, without a token left, whichever way is taken? Explores the token game of each process
 * as its machines play it. Conditions and probabilities are ignored: every way may be taken; timers and messages may come
 * in any order. Deterministic.
 *
 *   checkSoundness(service).violations; // [{ code: 'deadlock', at: ['join'], trace: [{ event: 'start', … }, …] }]
 */
export function checkSoundness(service: Service, options: SoundnessOptions = {}): Soundness {
  const processes = processesOf(service).filter(
    ({ id }) =>
      (options.processId === undefined || id === options.processId) && nodesOf(service, id).some(isFlowNode),
  );
  return processes.map(({ id }) => checkProcess(service, id, options)).reduce(worse, SOUND);
}

function worse(one: Soundness, other: Soundness): Soundness {
  const verdicts = [one.sound, other.sound];
  return {
    sound: (['unsound', 'undecided'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'sound',
    violations: [...one.violations, ...other.violations],
    states: one.states + other.states,
    limit: one.limit ?? other.limit,
    abridged: [...one.abridged, ...other.abridged],
    unexecuted: [...one.unexecuted, ...other.unexecuted],
    problems: [...one.problems, ...other.problems],
  };
}

function checkProcess(service: Service, processId: ProcessId, options: SoundnessOptions): Soundness {
  const compiled = compileProcess(service, processId, {
    placeholders: 'passThrough',
    ...(options.kinds === undefined ? {} : { kinds: options.kinds }),
  });
  if (!compiled.ok) return { ...SOUND, sound: 'undecided', limit: 'refused', problems: compiled.problems };
  const machines = compiled.value;
  if (machines.entries.length === 0) {
    const violation: Violation = {
      code: 'noEntry',
      severity: 'error',
      processId,
      at: [processId],
      trace: [],
    };
    return { ...SOUND, sound: 'unsound', violations: [violation] };
  }
  const net = createTokenNet(machines);
  const limits = { ...LIMITS, ...options.limits };
  const shape = shapeOf(machines, net);
  const judged = (graph: StateGraph): Judged => ({ processId, net, graph, ...shape });
  const graph = exploreStates(net, options.reduce === false ? everyPlace(net) : stubbornSets(net), limits);
  const violations = judge(judged(graph));
  // Where a case need not end, or tokens grow in number, the reduction may look at one part for ever and never at another.
  const isEndless = graph.clipped.size > 0 || violations.some(({ code }) => code === 'livelock');
  if (options.reduce !== false && isEndless && graph.limit !== 'states') {
    const whole = exploreStates(net, everyPlace(net), limits);
    if (whole.limit === null) return verdictOn(judged(whole), judge(judged(whole)));
    return verdictOn(
      judged(graph),
      violations.filter(({ code }) => code !== 'deadStep'),
    );
  }
  return verdictOn(judged(graph), violations);
}

function verdictOn({ net, graph, beginnings }: Judged, violations: readonly Violation[]): Soundness {
  const limit = graph.limit ?? (beginnings.length > 0 ? 'placeholders' : null);
  const isFaulty = violations.some(({ severity }) => severity === 'error');
  const sound = isFaulty ? 'unsound' : limit === null ? 'sound' : 'undecided';
  return {
    sound,
    violations,
    states: graph.markings.length - 1,
    limit,
    unexecuted: beginnings.map((node) => net.nodes[node] as NodeId),
    abridged: net.abridged.map((node) => net.nodes[node] as NodeId),
    problems: [],
  };
}

function shapeOf(machines: ProcessMachines, net: TokenNet): Pick<Judged, 'kinds' | 'behind' | 'beginnings'> {
  const numbers = new Map<NodeId, number>(net.nodes.map((id, number) => [id, number]));
  const behind: number[][] = net.nodes.map(() => []);
  for (const { source, target } of machines.flows) {
    behind[numbers.get(source) ?? 0]?.push(numbers.get(target) ?? 0);
  }
  const kinds = new Map<NodeId, NodeKind>(machines.nodes.map(({ id, kind }) => [id, kind]));
  const reached = new Set(machines.flows.map(({ target }) => target));
  const beginnings = [...net.nodes.entries()]
    .filter(([, id]) => kinds.get(id) === 'placeholder' && !reached.has(id) && !machines.entries.includes(id))
    .map(([node]) => node);
  return { kinds, behind: (node) => behind[node] ?? [], beginnings };
}
