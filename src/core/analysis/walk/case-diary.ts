import type { Minutes } from '#core/base';
import {
  type FlowId,
  flowsFrom,
  type NodeId,
  type ProcessId,
  type RoleId,
  type Service,
  staffingOf,
} from '#core/model';
import type { TraceEntry } from '#core/simulation';

/** What one simulated case went through. Times in minutes since it arrived. */
export interface CaseDiary {
  /** Where it came in. */
  readonly start: NodeId;
  /** When it was over; null: not before the recording ended. */
  readonly over: Minutes | null;
  /**
   * By `<what> <node>`, in order of time: `ready` (waits for staff), `start` (of work; a timer or
   * message is both at once), `left` (went on from the node, also where it went on
   * over several flows at once) and `end` (a token was consumed there).
   */
  readonly moments: ReadonlyMap<string, readonly Minutes[]>;
  /**
   * Where it might have gone otherwise, one entry a visit. At nodes with several ways out the flows it took, joined by `+` in the order
   * of their ids; at steps that one may give up waiting for, `done` or `gaveUp`.
   */
  readonly ways: ReadonlyMap<NodeId, readonly string[]>;
  /** By `<role> <node>`: how many pieces of work waited for the role already when the case came to wait there, one entry a visit. */
  readonly ahead: ReadonlyMap<string, readonly number[]>;
}

/** A diary in the making. */
class Pages implements CaseDiary {
  over: Minutes | null = null;
  readonly moments = new Map<string, Minutes[]>();
  readonly ways = new Map<NodeId, string[]>();
  readonly ahead = new Map<string, number[]>();
  readonly start: NodeId;
  readonly arrived: Minutes;
  private readonly lastLeft = new Map<NodeId, Minutes>();

  constructor(start: NodeId, arrived: Minutes) {
    this.start = start;
    this.arrived = arrived;
  }

  note(what: string, node: NodeId, time: Minutes): void {
    add(this.moments, `${what} ${node}`, time - this.arrived);
  }

  /** Over several flows at one instant it leaves once; false where it has left already. */
  leave(node: NodeId, time: Minutes): boolean {
    if (this.lastLeft.get(node) === time) return false;
    this.lastLeft.set(node, time);
    this.note('left', node, time);
    return true;
  }

  /** `isAnew`: not one flow more of the same decision. */
  go(node: NodeId, way: string, isAnew = true): void {
    const before = isAnew ? undefined : this.ways.get(node)?.pop();
    add(this.ways, node, before === undefined ? way : [...before.split('+'), way].toSorted().join('+'));
  }
}

/**
 * Reads recordings (one a replication, as `recordCases` gives them) into diaries of the cases of one process. All cases of a
 * recording count for how much work lies before a role, whichever process they belong to.
 */
export function readDiaries(
  service: Service,
  processId: ProcessId,
  recordings: readonly (readonly TraceEntry[])[],
): readonly CaseDiary[] {
  return recordings.flatMap((entries) => readRecording(service, processId, entries));
}

function readRecording(
  service: Service,
  processId: ProcessId,
  entries: readonly TraceEntry[],
): readonly CaseDiary[] {
  const diaries = new Map<number, Pages>();
  const queues = new Queues(service);
  for (const entry of entries) {
    const { case: kase, at, time, type } = entry;
    const ahead = queues.follow(entry);
    let pages = diaries.get(kase);
    if (type === 'arrive' && pages === undefined) {
      pages = new Pages(at as NodeId, time);
      diaries.set(kase, pages);
    }
    if (pages === undefined || service.nodes[pages.start]?.processId !== processId) continue;
    if (type === 'ready' || type === 'start' || type === 'end') pages.note(type, at as NodeId, time);
    else if (type === 'delay') {
      // A timer is never kept waiting.
      pages.note('ready', at as NodeId, time);
      pages.note('start', at as NodeId, time);
    } else if (type === 'abandon') {
      pages.leave(at as NodeId, time);
      pages.go(at as NodeId, 'gaveUp');
    } else if (type === 'complete' && mayBeGivenUp(service, at as NodeId)) pages.go(at as NodeId, 'done');
    else if (type === 'leave') pages.over = time - pages.arrived;
    else if (type === 'traverse') {
      const flow = service.flows[at as FlowId];
      if (flow === undefined) continue;
      const isAnew = pages.leave(flow.source, time);
      if (isDecision(service, flow.source)) pages.go(flow.source, flow.id, isAnew);
    }
    for (const [role, length] of ahead) add(pages.ahead, `${role} ${at}`, length);
  }
  return [...diaries.values()]
    .filter(({ start }) => service.nodes[start]?.processId === processId)
    .map(({ start, over, moments, ways, ahead }) => ({ start, over, moments, ways, ahead }));
}

/** Does one of several ways out lead on from here? (From a step all of them do.) */
export function isDecision(service: Service, node: NodeId): boolean {
  return service.nodes[node]?.kind !== 'task' && flowsFrom(service, node).length > 1;
}

/** May a case give up waiting for this step? */
export function mayBeGivenUp(service: Service, id: NodeId): boolean {
  const node = service.nodes[id];
  return node?.kind === 'task' && node.patience !== null;
}

/** More than one case can have. */
const MOST_TOKENS = 2 ** 24;

const NONE: readonly (readonly [RoleId, number])[] = [];

/** Who waits for which role, while a recording is read. */
class Queues {
  private readonly service: Service;
  private readonly waiting = new Map<RoleId, Set<number>>();
  private readonly waitsAt = new Map<number, readonly RoleId[]>();
  private readonly rolesAt = new Map<string, readonly RoleId[]>();

  constructor(service: Service) {
    this.service = service;
  }

  /** Takes note of an entry; where work comes to wait, how much waited for each of its roles before. */
  follow({ case: kase, token, type, at }: TraceEntry): readonly (readonly [RoleId, number])[] {
    const key = kase * MOST_TOKENS + token;
    const waited = this.waitsAt.get(key);
    if (waited !== undefined) {
      for (const role of waited) this.waiting.get(role)?.delete(key);
      this.waitsAt.delete(key);
    }
    if (type !== 'ready') return NONE;
    const roles = this.rolesOf(at as NodeId);
    this.waitsAt.set(key, roles);
    return roles.map((role) => {
      const own = this.waiting.get(role) ?? new Set<number>();
      this.waiting.set(role, own);
      const length = own.size;
      own.add(key);
      return [role, length] as const;
    });
  }

  private rolesOf(id: NodeId): readonly RoleId[] {
    const known = this.rolesAt.get(id);
    if (known !== undefined) return known;
    const node = this.service.nodes[id];
    const roles = node === undefined ? [] : staffingOf(this.service, node).needs.map(({ role }) => role.id);
    this.rolesAt.set(id, roles);
    return roles;
  }
}

function add<K, V>(table: Map<K, V[]>, key: K, value: V): void {
  const own = table.get(key);
  if (own === undefined) table.set(key, [value]);
  else own.push(value);
}
