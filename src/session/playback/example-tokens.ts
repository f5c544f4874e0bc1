import type { TraceFrame } from '#core/analysis/soundness';
import type { TokenView } from './playback-state.ts';

type Standing = TraceFrame['tokens'][number];

/**
 * The tokens while move `at` is under way, `share` of it done: those that cross flows are on their way, one flow after
 * another; those that are used up stay until the end of the move.
 */
export function exampleTokens(
  frames: readonly TraceFrame[],
  at: number,
  share: number,
): readonly TokenView[] {
  const frame = frames[at];
  if (frame === undefined) return [];
  if (share >= 1) return frame.tokens.map(standingView);
  const crossing = new Set(frame.crossings.map(({ token }) => token));
  const moving = frame.crossings.flatMap(({ token, after, flows }): readonly TokenView[] => {
    const way = share * frame.length - after;
    const flow = flows[Math.floor(way)];
    if (flow !== undefined)
      return [{ id: String(token), case: 0, place: { on: 'flow', flow, share: way % 1 } }];
    return way < 0 ? [] : frame.tokens.filter((each) => each.token === token).map(standingView);
  });
  const before = frames[at - 1]?.tokens ?? [];
  return [...moving, ...before.filter(({ token }) => !crossing.has(token)).map(standingView)];
}

function standingView({ token, node, waitsFor }: Standing): TokenView {
  const condition = CONDITIONS[waitsFor];
  return { id: String(token), case: 0, place: { on: 'node', node, condition } };
}

const CONDITIONS = {
  work: 'working',
  timer: 'delayed',
  message: 'delayed',
  choice: 'working',
  choices: 'working',
  join: 'held',
} as const satisfies Record<Standing['waitsFor'], string>;
