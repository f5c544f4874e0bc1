import { createWalk, type ProcessMachines, type Walk, type WalkToken } from '#core/machine';
import type { FlowId } from '#core/model';
import type { TraceStep } from './soundness.ts';

/** One move of a counter-example as it can be shown. */
export interface TraceFrame {
  /** The move; for several beginnings at once the first of them. */
  readonly step: TraceStep;
  /** Where tokens stand after it. */
  readonly tokens: readonly WalkToken[];
  /** The flows that tokens crossed by it, in order. */
  readonly crossings: readonly { readonly token: number; readonly flows: readonly FlowId[] }[];
  /** Nothing can happen any more, and tokens are left. */
  readonly stuck: boolean;
}

/** What a token must wait for to make a move. */
const WAITS: Readonly<Record<Exclude<TraceStep['event'], 'start'>, WalkToken['waitsFor']>> = {
  complete: 'work',
  elapse: 'timer',
  message: 'message',
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
  const frames = [frameOf(walk, first)];
  for (const step of trace) {
    if (step.event === 'start') continue;
    const waitsFor = WAITS[step.event];
    const mover = walk.state.tokens.find((each) => each.node === step.node && each.waitsFor === waitsFor);
    const { turn } = walk.state;
    if (mover !== undefined) walk.advance(mover.token, step.flows);
    // A loop that takes no time and asks nobody is walked at once, up to the walk's own bound.
    if (walk.state.endless) return [...frames, frameOf(walk, step)];
    if (walk.state.turn === turn) return null;
    frames.push(frameOf(walk, step));
  }
  return frames;
}

function frameOf({ state }: Walk, step: TraceStep): TraceFrame {
  const flows = new Map<number, FlowId[]>();
  for (const event of state.events) {
    if (event.turn !== state.turn || event.type !== 'traverse') continue;
    const own = flows.get(event.token) ?? [];
    flows.set(event.token, own);
    own.push(event.at as FlowId);
  }
  const crossings = [...flows].map(([token, crossed]) => ({ token, flows: crossed }));
  return { step, tokens: state.tokens, crossings, stuck: state.stuck };
}
