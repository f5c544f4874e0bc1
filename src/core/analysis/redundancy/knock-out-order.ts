import { invariant, type Minutes, type Share } from '#core/base';
import type { Edit } from '#core/editing';
import {
  boxOf,
  effectiveProbabilities,
  expandedName,
  type Flow,
  flowsFrom,
  flowsInto,
  type NodeOf,
  type ProcessNode,
  type Service,
} from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Change, Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { workPerVisit } from '../step-cost.ts';
import { thresholdOf } from '../thresholds.ts';
import { refusalsOf } from './refusals.ts';
import { declaresObjects, tasksOf } from './staff-of.ts';

/** A check with the decision behind it: who is refused leaves, the others go on by `pass`. */
interface KnockOut {
  readonly task: NodeOf<'task'>;
  readonly gateway: ProcessNode;
  readonly pass: Flow;
  readonly refuses: Share;
  readonly effort: Minutes;
}

/**
 * Checks in a row that turn cases away, in an order that makes more work than needed: work is least where they run by rising
 * effort ÷ share refused (the knock-out rule; Reijers & Liman Mansar 2005; optimal for independent checks), as far as
 * data allow: a check stays behind one whose output it reads. Effort is work, not waiting. Told where the better order
 * saves `knockOutOrder` of the effort or more (usual 5 %); a note only where the checks do not say what they read and write.
 * `at`: the checks as they are. Values: now, better (their order, in words), effortNow, effortAfter (minutes of work per
 * case that comes to the first), share (saved), known (`yes`: by their data none needs another one).
 */
export function findKnockOutOrder(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  const checks = new Map(
    tasksOf(service)
      .flatMap((task) => asKnockOut(service, outcome, task) ?? [])
      .map((each) => [each.task.id, each]),
  );
  const followers = new Set<string>();
  for (const check of checks.values())
    if (isOnlyWayIn(service, checks.get(check.pass.target as never))) followers.add(check.pass.target);
  return [...checks.values()]
    .filter(({ task }) => !followers.has(task.id))
    .flatMap((head) => {
      const row = [head];
      for (
        let next = checks.get(head.pass.target as never);
        next && followers.has(next.task.id) && !row.includes(next);
      ) {
        row.push(next);
        next = checks.get(next.pass.target as never);
      }
      return judge(service, row);
    });
}

function judge(service: Service, row: readonly KnockOut[]): readonly Finding[] {
  const better = inBestOrder(row);
  const [effortNow, effortAfter] = [expectedEffort(row), expectedEffort(better)];
  const share = effortNow > 0 ? 1 - effortAfter / effortNow : 0;
  if (share <= 0 || share < thresholdOf(service, 'knockOutOrder')) return [];
  const known = row.every(({ task }) => declaresObjects(task));
  const words = (list: readonly KnockOut[]) =>
    list.map(({ task }) => expandedName(service, task.id)).join(' → ');
  const values = {
    now: words(row),
    better: words(better),
    effortNow,
    effortAfter,
    share,
    known: known ? 'yes' : 'no',
  };
  const at = row.map(({ task }) => task.id);
  const remedy = reorderChecks(service, row, better, words(better));
  return [finding(service, 'knockOutOrder', known ? 'warning' : 'note', at, values, [remedy])];
}

function asKnockOut(service: Service, outcome: RunOutcome | null, task: NodeOf<'task'>): KnockOut | null {
  const [refusal, ...more] = refusalsOf(service, task);
  const next = flowsFrom(service, task.id)[0];
  const gateway = next === undefined ? undefined : service.nodes[next.target];
  if (refusal === undefined || more.length > 0 || gateway?.kind !== 'exclusiveGateway') return null;
  const ways = flowsFrom(service, gateway.id);
  const pass = ways.find((flow) => flow.id !== refusal.id);
  if (pass === undefined || ways.length !== 2 || refusal.source !== gateway.id) return null;
  if (flowsInto(service, gateway.id).length !== 1) return null;
  const refuses = refusedShare(service, outcome, refusal, pass);
  return { task, gateway, pass, refuses, effort: workPerVisit(outcome, task) };
}

/** As counted in a run, else as drawn. */
function refusedShare(service: Service, outcome: RunOutcome | null, refusal: Flow, pass: Flow): Share {
  const count = (flow: Flow) => outcome?.flows.find(({ id }) => id === flow.id)?.count ?? 0;
  const total = count(refusal) + count(pass);
  if (total > 0) return count(refusal) / total;
  return effectiveProbabilities(service, refusal.source).get(refusal.id) ?? 0;
}

function isOnlyWayIn(service: Service, check: KnockOut | undefined): boolean {
  return check !== undefined && flowsInto(service, check.task.id).length === 1;
}

/** Minutes of work per case: who is refused costs nothing further on. */
function expectedEffort(row: readonly KnockOut[]): Minutes {
  let left = 1;
  let effort = 0;
  for (const check of row) {
    effort += left * check.effort;
    left *= 1 - check.refuses;
  }
  return effort;
}

/** Again and again the check with the least effort ÷ share refused among those whose inputs are there; ties as drawn. */
function inBestOrder(row: readonly KnockOut[]): readonly KnockOut[] {
  const rest = [...row];
  const order: KnockOut[] = [];
  const ratio = ({ effort, refuses }: KnockOut) =>
    refuses > 0 ? effort / refuses : Number.POSITIVE_INFINITY;
  while (rest.length > 0) {
    const ready = rest.filter(
      (check) =>
        !rest.some(
          (other) =>
            other !== check &&
            row.indexOf(other) < row.indexOf(check) &&
            other.task.outputs.some((id) => check.task.inputs.includes(id)),
        ),
    );
    const next = ready.toSorted((a, b) => ratio(a) - ratio(b))[0] ?? rest[0]!;
    order.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return order;
}

/** Each check takes its decision along; the places in the drawing stay as they are. */
function reorderChecks(
  service: Service,
  row: readonly KnockOut[],
  better: readonly KnockOut[],
  order: string,
): Change {
  const head = row[0];
  const last = row.at(-1);
  invariant(head && last, 'A row of checks has checks.');
  const end = last.pass.target;
  const into = flowsInto(service, head.task.id);
  const lead = (flow: Flow, nodeId: Flow['target']): Edit => ({
    command: 'reconnectFlow',
    args: { flowId: flow.id, end: 'target', nodeId },
  });
  const moves = better.flatMap((check, index): Edit[] => {
    const place = row[index]!;
    if (place === check) return [];
    const [from, to] = [boxOf(check.task), boxOf(place.task)];
    return [
      {
        command: 'moveElements',
        args: {
          ids: [check.task.id, check.gateway.id],
          dx: to.x - from.x,
          dy: check.task.laneId === place.task.laneId ? to.y - from.y : 0,
        },
      },
    ];
  });
  return {
    id: `reorderChecks ${better.map(({ task }) => task.id).join(' ')}`,
    code: 'reorderChecks',
    at: better.map(({ task }) => task.id),
    values: { order },
    edits: [
      ...into.map((flow) => lead(flow, better[0]!.task.id)),
      ...better.map((check, index) => lead(check.pass, better[index + 1]?.task.id ?? end)),
      ...moves,
    ],
  };
}
