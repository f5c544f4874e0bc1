import type { Minutes } from '#core/base';
import { type NodeId, type ProcessNode, type SegmentId, type Service, staffingOf } from '#core/model';
import type { TraceEntry } from '#core/simulation';

/** One visit of a node by a case, times on the clock of the run. */
export interface Visit {
  readonly node: NodeId;
  /** Came to wait there. */
  readonly from: Minutes;
  /** Work began, or what held it was over, or it gave up. */
  readonly until: Minutes;
  /** Minutes of work. */
  readonly worked: Minutes;
  readonly gaveUp: boolean;
  /** Came from other hands. */
  readonly handedOver: boolean;
}

/** A recorded case. */
export interface VisitedCase {
  readonly segment: SegmentId | null;
  /** Where it came in. */
  readonly start: NodeId;
  /** In the order in which they were over; those that were not over when the recording ended are left out. */
  readonly visits: readonly Visit[];
}

/** More than one case can have. */
const MOST_TOKENS = 2 ** 24;

interface Open {
  node: NodeId;
  from: Minutes;
  until: Minutes | null;
  /** When work went on, while it is going on. */
  since: Minutes | null;
  worked: Minutes;
  handedOver: boolean;
  /** Held by a timer or a message: over when the token moves on. */
  held: boolean;
}

interface OpenCase {
  readonly segment: SegmentId | null;
  readonly start: NodeId;
  readonly visits: Visit[];
  lastWork: NodeId | null;
}

/** Reads a recording (as `recordCases` gives it) into the visits of every case, by number of the case. */
export function readVisits(
  service: Service,
  entries: readonly TraceEntry[],
): ReadonlyMap<number, VisitedCase> {
  const cases = new Map<number, OpenCase>();
  const open = new Map<number, Open>();
  for (const { case: kase, token, type, at, time, segment = null } of entries) {
    const key = kase * MOST_TOKENS + token;
    if (type === 'arrive' && !cases.has(kase))
      cases.set(kase, { segment, start: at as NodeId, visits: [], lastWork: null });
    const own = cases.get(kase);
    if (own === undefined) continue;
    const node = at as NodeId;
    const now = open.get(key);
    if (now?.held === true) {
      own.visits.push({ ...visitOf(now), until: time });
      open.delete(key);
    }
    switch (type) {
      case 'ready':
      case 'delay':
        open.set(key, {
          node,
          from: time,
          until: null,
          since: null,
          worked: 0,
          handedOver: type === 'ready' && isHandedOver(service, own.lastWork, node),
          held: type === 'delay',
        });
        break;
      case 'start':
      case 'resume':
        if (now === undefined) break;
        now.until ??= time;
        now.since = time;
        break;
      case 'pause':
      case 'complete':
        if (now === undefined) break;
        now.worked += now.since === null ? 0 : time - now.since;
        now.since = null;
        if (type === 'pause') break;
        own.visits.push(visitOf(now));
        own.lastWork = now.node;
        open.delete(key);
        break;
      case 'abandon':
        if (now !== undefined) own.visits.push({ ...visitOf(now), until: time, gaveUp: true });
        open.delete(key);
        break;
      case 'pass':
        own.visits.push({ node, from: time, until: time, worked: 0, gaveUp: false, handedOver: false });
        break;
      default:
        // Joins, flows and ends are no visits; where a case arrives it passes too, or waits for work.
        break;
    }
  }
  return cases;
}

function visitOf({ node, from, until, worked, handedOver }: Open): Visit {
  return { node, from, until: until ?? from, worked, gaveUp: false, handedOver };
}

/** Work changes hands unless everybody who may do it now took part in what was done before. */
function isHandedOver(service: Service, before: NodeId | null, now: NodeId): boolean {
  if (before === null) return false;
  const [gave, takes] = [rolesAt(service, service.nodes[before]), rolesAt(service, service.nodes[now])];
  return takes.length > 0 && gave.length > 0 && !takes.every((role) => gave.includes(role));
}

function rolesAt(service: Service, node: ProcessNode | undefined): readonly string[] {
  return node === undefined ? [] : staffingOf(service, node).needs.map(({ role }) => role.id);
}
