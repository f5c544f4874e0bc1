import type { Minutes } from '#core/base';
import type { Flow, FlowId, NodeId } from '#core/model';
import type { PlaybackTrace, TraceEntry } from '#core/simulation';
import type { TokenView } from './playback-state.ts';

/** Where a token is from one moment to another, half-open. */
export interface Stay {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly token: string;
  readonly case: number;
  readonly place:
    | { readonly on: 'flow'; readonly flow: FlowId }
    | Extract<TokenView['place'], { on: 'node' }>;
}

/** Ends of flows, as a service's `flows`. */
export type FlowEnds = Readonly<Record<FlowId, Pick<Flow, 'source' | 'target'>>>;

const CONDITIONS = {
  ready: 'waiting',
  start: 'working',
  resume: 'working',
  pause: 'paused',
  delay: 'delayed',
  hold: 'held',
} as const;

type Condition = (typeof CONDITIONS)[keyof typeof CONDITIONS];

/** What happens to the tokens of one case at one instant. Crossing flows takes no simulated time, but has to be seen. */
interface Instant {
  readonly time: Minutes;
  /** How many crossings one after another lead to a node. */
  readonly depthAt: Map<NodeId, number>;
  depth: number;
  /** When the first of its tokens that goes on later does so. */
  next: Minutes;
}

interface Mark {
  readonly instant: Instant;
  /** Crossings that come before, in this instant. */
  readonly depth: number;
  readonly entry: TraceEntry;
}

/**
 * Lays a trace out for the eye. Crossing a flow is shown for `slice` minutes of simulated time, one crossing after
 * another along a token's way; the slices of an instant shrink together where the next thing comes sooner, so that a token is
 * never in two places and branches leave a gateway only after the token has reached it.
 */
export function layOut(trace: PlaybackTrace, flows: FlowEnds, slice: Minutes): readonly Stay[] {
  const byToken = marksByToken(trace, flows);
  const stays: Stay[] = [];
  for (const [token, marks] of byToken) stays.push(...staysOf(token, marks, slice, trace.to));
  return stays.filter((stay) => stay.to > stay.from);
}

function marksByToken(trace: PlaybackTrace, flows: FlowEnds): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  const instants = new Map<number, Instant>();
  const held = new Map<string, { readonly token: string; readonly flow: FlowId | null }[]>();
  const lastFlow = new Map<string, FlowId>();

  for (const entry of trace.entries) {
    const token = `${entry.case}.${entry.token}`;
    const instant = instantOf(instants, entry);
    const own = marks.get(token) ?? [];
    marks.set(token, own);
    const before = own.at(-1);
    if (before !== undefined && before.instant !== instant) {
      before.instant.next = Math.min(before.instant.next, entry.time);
    }
    const reached = before?.instant === instant ? before.depth + crossings(before.entry) : 0;
    if (entry.type === 'traverse') {
      const flow = entry.at as FlowId;
      const ends = flows[flow];
      const depth = Math.max(reached, (ends && instant.depthAt.get(ends.source)) ?? 0);
      own.push({ instant, depth, entry });
      instant.depth = Math.max(instant.depth, depth + 1);
      if (ends) instant.depthAt.set(ends.target, Math.max(depth + 1, instant.depthAt.get(ends.target) ?? 0));
      lastFlow.set(token, flow);
      continue;
    }
    own.push({ instant, depth: Math.max(reached, instant.depthAt.get(entry.at as NodeId) ?? 0), entry });
    const joinKey = `${entry.case}.${entry.at}`;
    if (entry.type === 'hold')
      held.set(joinKey, [...(held.get(joinKey) ?? []), { token, flow: lastFlow.get(token) ?? null }]);
    if (entry.type === 'fire')
      held.set(joinKey, consume(held.get(joinKey) ?? [], token, entry, instant, marks));
  }
  return marks;
}

/** A join fires: one held token per incoming flow is used up, all but the one that goes on. */
function consume(
  held: readonly { readonly token: string; readonly flow: FlowId | null }[],
  goesOn: string,
  entry: TraceEntry,
  instant: Instant,
  marks: Map<string, Mark[]>,
): { readonly token: string; readonly flow: FlowId | null }[] {
  const used = new Set<FlowId | null>();
  return held.filter(({ token, flow }) => {
    if (used.has(flow)) return true;
    used.add(flow);
    if (token !== goesOn) {
      const own = marks.get(token);
      const last = own?.at(-1);
      if (last !== undefined && last.instant !== instant)
        last.instant.next = Math.min(last.instant.next, entry.time);
      own?.push({
        instant,
        depth: instant.depthAt.get(entry.at as NodeId) ?? 0,
        entry: { ...entry, type: 'end' },
      });
    }
    return false;
  });
}

function crossings(entry: TraceEntry): number {
  return entry.type === 'traverse' ? 1 : 0;
}

function instantOf(instants: Map<number, Instant>, entry: TraceEntry): Instant {
  const latest = instants.get(entry.case);
  if (latest !== undefined && latest.time === entry.time) return latest;
  const instant: Instant = { time: entry.time, depthAt: new Map(), depth: 0, next: Number.POSITIVE_INFINITY };
  instants.set(entry.case, instant);
  return instant;
}

function staysOf(token: string, marks: readonly Mark[], slice: Minutes, end: Minutes): readonly Stay[] {
  const stays: Stay[] = [];
  marks.forEach((mark, index) => {
    const { instant, depth, entry } = mark;
    const width = instant.depth === 0 ? 0 : Math.min(slice, (instant.next - instant.time) / instant.depth);
    const from = instant.time + depth * width;
    const following = marks[index + 1];
    const common = { token, case: entry.case, from };
    if (entry.type === 'traverse') {
      stays.push({ ...common, to: from + width, place: { on: 'flow', flow: entry.at as FlowId } });
      return;
    }
    const condition: Condition | undefined = CONDITIONS[entry.type as keyof typeof CONDITIONS];
    if (condition === undefined) return;
    const place = { on: 'node', node: entry.at as NodeId, condition } as const;
    // A token without a further entry stays where it is to the end of the trace.
    const to =
      following === undefined
        ? Math.max(end, from)
        : following.instant === instant
          ? from
          : following.instant.time;
    stays.push({ ...common, to, place });
  });
  return stays;
}
