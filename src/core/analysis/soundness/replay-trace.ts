import { createWalk, type ProcessMachines, type Walk, type WalkToken } from '#core/machine';
import type { FlowId, NodeId } from '#core/model';
import type { TraceStep } from './soundness.ts';

/** One move of a counter-example as it can be shown. */
export interface TraceFrame {
  /** The move; for several beginnings at once the first of them. */
  readonly step: TraceStep;
  /** Where tokens stand after it. */
  readonly tokens: readonly WalkToken[];
  /** The flows that tokens crossed by it, in order; `after` so many crossings of others that a token comes out of. */
  readonly crossings: readonly {
    readonly token: number;
    readonly after: number;
    readonly flows: readonly FlowId[];
  }[];
  /** Crossings one after another, at most. */
  readonly length: number;
  /** Nothing can happen any more, and tokens are left. */
  readonly stuck: boolean;
}

/** What a token must wait for to make a move. */
const WAITS: Readonly<Record<Exclude<TraceStep['event'], 'start'>, WalkToken['waitsFor']>> = {
  complete: 'work',
  elapse: 'timer',
  message: 'message',
  giveUp: 'work',
  choose: 'choice',
  first: 'choice',
  chooseSome: 'choices',
  pass: 'choices',
};

/**
 * Plays a trace on the actors of the machines, one frame a move. Null where the machines do not make one of its moves: the
 * process is not the one the trace was made from.
 */
export function replayTrace(
  machines: ProcessMachines,
  trace: readonly TraceStep[],
): readonly TraceFrame[] | null {
  const [first] = trace;
  if (first === undefined || first.event !== 'start') return null;
  const walk = createWalk(machines, first.node);
  const ends = new Map(machines.flows.map((flow) => [flow.id, flow]));
  const show = (step: TraceStep): TraceFrame => frameOf(walk, step, ends);
  const frames = [show(first)];
  for (const step of trace) {
    if (step.event === 'start') continue;
    const waitsFor = WAITS[step.event];
    const mover = walk.state.tokens.find((each) => each.node === step.node && each.waitsFor === waitsFor);
    const { turn } = walk.state;
    if (mover !== undefined && step.event === 'giveUp') walk.giveUp(mover.token);
    else if (mover !== undefined) walk.advance(mover.token, step.flows);
    // A loop that takes no time and asks nobody is walked at once, up to the walk's own bound.
    if (walk.state.endless) return [...frames, show(step)];
    if (walk.state.turn === turn) return null;
    frames.push(show(step));
  }
  return frames;
}

function frameOf(
  { state }: Walk,
  step: TraceStep,
  ends: ReadonlyMap<FlowId, { readonly source: NodeId; readonly target: NodeId }>,
): TraceFrame {
  const crossings = new Map<number, { token: number; after: number; flows: FlowId[] }>();
  const reached = new Map<NodeId, number>();
  let length = 0;
  for (const { turn, token, type, at } of state.events) {
    if (turn !== state.turn || type !== 'traverse') continue;
    const flow = ends.get(at as FlowId);
    const after = (flow && reached.get(flow.source)) ?? 0;
    const own = crossings.get(token) ?? { token, after, flows: [] };
    crossings.set(token, own);
    own.flows.push(at as FlowId);
    const depth = own.after + own.flows.length;
    length = Math.max(length, depth);
    if (flow) reached.set(flow.target, Math.max(depth, reached.get(flow.target) ?? 0));
  }
  return { step, tokens: state.tokens, crossings: [...crossings.values()], length, stuck: state.stuck };
}
