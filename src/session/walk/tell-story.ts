import { type CaseDiary, medianAhead, type Moment, type Spread, spreadBetween } from '#core/analysis/walk';
import type { WalkEvent, WalkToken } from '#core/machine';
import { type FlowId, type NodeId, type Service, staffingOf } from '#core/model';
import { isSeen } from './viewpoint.ts';
import type { StepTold, StoryEntry, Viewpoint } from './walk-state.ts';
import { waysOf } from './ways-of.ts';

/** What a story is told from. */
export interface StorySource {
  readonly service: Service;
  readonly viewpoint: Viewpoint;
  readonly start: NodeId | null;
  readonly events: readonly WalkEvent[];
  readonly tokens: readonly WalkToken[];
  /** The simulated cases that came this way. */
  readonly alike: readonly CaseDiary[];
}

const ARRIVAL: Moment = { what: 'arrive' };

/** Tells what has happened, and what the times are of what stands before the walker. */
export class StoryTeller {
  readonly story: StoryEntry[] = [];
  private readonly source: StorySource;
  private readonly visits = new Map<NodeId, number>();
  /** When the viewer last took part, and when what was told last was over. */
  private lastSeen = ARRIVAL;
  private lastTold = ARRIVAL;
  /** Where the work of others began that is told last. */
  private behindSince = ARRIVAL;

  constructor(source: StorySource) {
    this.source = source;
    this.story.push({ what: 'arrive', node: source.start });
    for (const [index, event] of source.events.entries()) this.tell(event, index);
  }

  /** How often a case has been through a node, which is the number of its next visit. */
  visitsOf(node: NodeId): number {
    return this.visits.get(node) ?? 0;
  }

  /** The times of what happens at a node at its nth visit. */
  toldAt(node: NodeId, nth: number): StepTold {
    const { viewpoint, alike } = this.source;
    const ready: Moment = { what: 'ready', at: node, nth };
    const start: Moment = { what: 'start', at: node, nth };
    const since = viewpoint.by === 'customer' ? this.lastSeen : ready;
    return {
      waited: spreadBetween(alike, since, start),
      age: spreadBetween(alike, ARRIVAL, viewpoint.by === 'customer' ? start : ready),
      takes: spreadBetween(alike, start, { what: 'left', at: node, nth }),
      ahead: viewpoint.by === 'role' ? medianAhead(alike, viewpoint.roleId, node, nth) : null,
    };
  }

  /** How old the case is, as far as it was told. */
  get age(): Spread | null {
    return spreadBetween(this.source.alike, ARRIVAL, this.lastTold);
  }

  private tell(event: WalkEvent, index: number): void {
    const { service, viewpoint, start } = this.source;
    const node = event.at as NodeId;
    switch (event.type) {
      case 'complete':
        return this.tellDone(node, event, index);
      case 'traverse':
        return this.tellCrossing(event);
      case 'abandon':
        return this.tellGivenUp(node);
      case 'end':
        return this.tellEnd(node);
      case 'pass':
      case 'throw':
      case 'hold':
      case 'fire': {
        if (node === start || !isSeen(service, node, viewpoint)) return;
        const what = event.type === 'hold' ? 'held' : event.type === 'throw' ? 'pass' : event.type;
        if (what === 'pass') this.lastSeen = { what: 'left', at: node, nth: this.count(node) };
        this.story.push({ what, node });
      }
    }
  }

  private tellDone(node: NodeId, event: WalkEvent, index: number): void {
    const { service, viewpoint, alike } = this.source;
    const nth = this.count(node);
    const left: Moment = { what: 'left', at: node, nth };
    if (isSeen(service, node, viewpoint)) {
      this.story.push({
        what: kindOfStay(service, node),
        node,
        told: this.toldAt(node, nth),
        at: spreadBetween(alike, ARRIVAL, left),
        handedTo: this.handedTo(node, event, index),
      });
      this.lastSeen = left;
    } else this.tellBehind(node, left);
    this.lastTold = left;
  }

  private tellBehind(node: NodeId, left: Moment): void {
    const before = this.story.at(-1);
    const nodes = before?.what === 'behind' ? before.nodes : [];
    if (before?.what === 'behind') this.story.pop();
    else this.behindSince = this.lastTold;
    const took = spreadBetween(this.source.alike, this.behindSince, left);
    this.story.push({ what: 'behind', nodes: [...nodes, node], took });
  }

  /** Only where there was something to decide; several flows at once are one decision. */
  private tellCrossing({ at, turn, token }: WalkEvent): void {
    const { service, alike, events } = this.source;
    const flow = service.flows[at as FlowId];
    const kind = flow && service.nodes[flow.source]?.kind;
    if (flow === undefined || kind === undefined || !DECIDING.has(kind)) return;
    const { source } = flow;
    const crossed = events.flatMap((each) => {
      const other =
        each.type === 'traverse' && each.turn === turn ? service.flows[each.at as FlowId] : undefined;
      return other?.source === source ? [{ flow: other.id, token: each.token }] : [];
    });
    // Told with the first of them.
    if (crossed[0]?.flow !== flow.id || crossed[0].token !== token) return;
    const all = Object.values(service.flows).filter((each) => each.source === source);
    if (all.length < 2) return;
    const nth = this.count(source);
    const ways = waysOf(service, { node: source, flows: all.map(({ id }) => id) }, alike, nth);
    const taken = new Set(crossed.map((each) => each.flow));
    this.story.push({ what: 'decided', node: source, ways: ways.filter((way) => taken.has(way.flow)) });
    this.lastTold = { what: 'left', at: source, nth };
  }

  private tellGivenUp(node: NodeId): void {
    const left: Moment = { what: 'left', at: node, nth: this.count(node) };
    this.story.push({ what: 'gaveUp', node, at: spreadBetween(this.source.alike, ARRIVAL, left) });
    this.lastSeen = left;
    this.lastTold = left;
  }

  private tellEnd(node: NodeId): void {
    const { service, viewpoint, alike } = this.source;
    const end: Moment = { what: 'end', at: node, nth: this.count(node) };
    this.lastTold = end;
    if (!isSeen(service, node, viewpoint)) return;
    const waited = spreadBetween(alike, this.lastSeen, end);
    this.story.push({ what: 'end', node, waited, at: spreadBetween(alike, ARRIVAL, end) });
  }

  /** Who goes on with what a member of staff has finished: the next work of the same token, where that is not their own. */
  private handedTo(node: NodeId, { token }: WalkEvent, index: number): NodeId | null {
    const { service, viewpoint, events, tokens } = this.source;
    if (viewpoint.by !== 'role') return null;
    const next =
      events.slice(index + 1).find((each) => each.token === token && each.type === 'complete')?.at ??
      tokens.find((each) => each.token === token && each.waitsFor === 'work')?.node;
    const to = next === undefined ? undefined : service.nodes[next as NodeId];
    if (to === undefined || to.id === node || to.kind !== 'task') return null;
    return staffingOf(service, to).needs.some(({ role }) => role.id === viewpoint.roleId) ? null : to.id;
  }

  private count(node: NodeId): number {
    const nth = this.visitsOf(node);
    this.visits.set(node, nth + 1);
    return nth;
  }
}

const DECIDING: ReadonlySet<string> = new Set(['exclusiveGateway', 'inclusiveGateway', 'eventBasedGateway']);

function kindOfStay(service: Service, id: NodeId): 'work' | 'timer' | 'message' {
  const kind = service.nodes[id]?.kind;
  return kind === 'timerEvent' ? 'timer' : kind === 'messageCatchEvent' ? 'message' : 'work';
}
