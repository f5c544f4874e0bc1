import {
  distinctName,
  effectiveProbabilities,
  flowsFrom,
  flowsInto,
  type NodeId,
  type Service,
  type Task,
} from '#core/model';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { dependsOn, only, rounded, tasksOf, workOf } from '../steps.ts';

/** A check that ends cases it turns down, with its mean work and the share it turns down. */
interface KnockOut {
  readonly task: Task;
  readonly work: number;
  readonly rejected: number;
  /** Where the cases go that pass. */
  readonly next: NodeId;
}

/**
 * Knock-out: checks in a row that turn cases down run in ascending order of work ÷ share turned down, so that the least
 * work is done on cases that end anyway; a check stays behind those whose results it reads. Change `reorderChecks {order,
 * before, after}`: expected work per case on the row, in minutes.
 */
export function proposeKnockOut(given: Given): readonly Redesign[] {
  const { service } = given;
  const all = new Map(
    tasksOf(service)
      .flatMap((task) => knockOutOf(service, task) ?? [])
      .map((each) => [each.task.id, each]),
  );
  const inner = new Set([...all.values()].flatMap(({ next }) => (all.has(next) ? [next] : [])));
  return [...all.values()]
    .filter(({ task }) => !inner.has(task.id))
    .flatMap((head) => reorder(given, rowFrom(head, all)));
}

function reorder(given: Given, row: readonly KnockOut[]): readonly Redesign[] {
  const { order, swaps } = sorted(row);
  if (swaps.length === 0) return [];
  const values = {
    order: order.map(({ task }) => distinctName(given.service, task.id)).join(' → '),
    before: rounded(expectedWork(row)),
    after: rounded(expectedWork(order)),
  };
  const at = order.map(({ task }) => task.id);
  return redesign(given, { principle: 'knockOut', code: 'reorderChecks', at, values }, (draft) => {
    for (const [first, second] of swaps) draft.do('swapTasks', { first, second });
  });
}

/** The check, where it is one whose rejections leave at the choice right behind it; null otherwise. */
function knockOutOf(service: Service, task: Task): KnockOut | null {
  const rejecting = task.check?.rejectFlowId ? service.flows[task.check.rejectFlowId] : undefined;
  const on = only(flowsFrom(service, task.id));
  const branches = rejecting ? flowsFrom(service, rejecting.source) : [];
  if (!rejecting || on?.target !== rejecting.source || branches.length !== 2) return null;
  if (service.nodes[on.target]?.kind !== 'exclusiveGateway' || rejecting.condition !== null) return null;
  const passing = branches.find(({ id }) => id !== rejecting.id);
  const rejected = effectiveProbabilities(service, on.target).get(rejecting.id) ?? 0;
  const isAlone = only(flowsInto(service, on.target)) !== null;
  if (passing === undefined || !isAlone || rejected <= 0) return null;
  return { task, work: workOf(task), rejected, next: passing.target };
}

function rowFrom(head: KnockOut, all: ReadonlyMap<NodeId, KnockOut>): readonly KnockOut[] {
  const row = [head];
  for (let next = all.get(head.next); next && !row.includes(next); next = all.get(next.next)) row.push(next);
  return row;
}

/** The row in its best order by exchanges of neighbours, and those exchanges. */
function sorted(row: readonly KnockOut[]) {
  const order = [...row];
  const swaps: (readonly [NodeId, NodeId])[] = [];
  for (let end = order.length - 1; end > 0; end--) {
    for (let index = 0; index < end; index++) {
      const [first, second] = [order[index]!, order[index + 1]!];
      if (ratio(second) >= ratio(first) || dependsOn(second.task, first.task)) continue;
      order[index] = second;
      order[index + 1] = first;
      swaps.push([first.task.id, second.task.id]);
    }
  }
  return { order, swaps };
}

function ratio({ work, rejected }: KnockOut): number {
  return work / rejected;
}

function expectedWork(row: readonly KnockOut[]): number {
  let reached = 1;
  let sum = 0;
  for (const { work, rejected } of row) {
    sum += reached * work;
    reached *= 1 - rejected;
  }
  return sum;
}
