import { problem } from '#core/base';
import {
  boxOf,
  canConnect,
  centreOf,
  flowsInto,
  type IdSource,
  type NodeId,
  nodesOf,
  overlaps,
  type Point,
  type ProcessNode,
  type Service,
  sizeOf,
  type Task,
} from '#core/model';
import { insertNode } from './add-node.ts';
import { type EditResult, edited, refused } from './edit-result.ts';
import { GAP_X, GAP_Y } from './free-place.ts';
import { newFlow } from './new-flow.ts';
import { newNode } from './new-node.ts';
import { drop, put } from './records.ts';
import { settleNodes } from './settle.ts';
import { openGap, placeNodes } from './shift.ts';
import { taskRun } from './task-run.ts';

const GATEWAY = 48;

/**
 * Lets several steps that follow each other directly (in any order of ids) be done at the same time: a parallel split
 * where the first began, one step below the other (each in its lane), a parallel join, and what was behind moved on.
 * Selects split, steps and join. Refused: `notInARow` (not tasks that follow each other; a check with a way out of its
 * own is not one of them), `nothingBehind` (nothing follows the last, so nothing would be waited for).
 */
export function parallelise(
  service: Service,
  args: { readonly ids: readonly NodeId[] },
  ids: IdSource,
): EditResult {
  const run = taskRun(service, args.ids);
  const [first] = run?.tasks ?? [];
  if (run === null || first === undefined)
    return refused(service, problem('notInARow', 'error', args.ids, { count: args.ids.length }));
  const { tasks, between, after } = run;
  if (after === null) return refused(service, problem('nothingBehind', 'error', args.ids));

  const width = Math.max(...tasks.map((task) => sizeOf(task).width));
  const column = first.x + GATEWAY + GAP_X;
  const joinAt = column + width + GAP_X;
  const roomy = withRoomBehind(service, tasks, after.target, joinAt + GATEWAY + GAP_X);
  const middle = centreOf(boxOf(first)).y;
  const home = { processId: first.processId, laneId: first.laneId };
  const gateway = { kind: 'parallelGateway' } as const;
  const split = newNode(roomy, gateway, { x: first.x + GATEWAY / 2, y: middle }, home, ids);
  let next = insertNode(split.service, split.node);
  const join = newNode(next, gateway, { x: joinAt + GATEWAY / 2, y: middle }, home, ids);
  next = insertNode(join.service, join.node);

  const into = flowsInto(next, first.id).map((flow) => ({ ...flow, target: split.node.id, waypoints: null }));
  const on = { ...after, source: join.node.id, waypoints: null };
  next = drop(
    next,
    'flows',
    between.map(({ id }) => id),
  );
  next = put(next, 'flows', [...into, on]);
  for (const task of tasks) {
    next = put(next, 'flows', [newFlow(next, task.processId, split.node.id, task.id, ids)]);
    next = put(next, 'flows', [newFlow(next, task.processId, task.id, join.node.id, ids)]);
  }
  const illegal = canConnect(next, join.node.id, on.target, on.id);
  if (illegal !== null) return refused(service, illegal);
  next = placeNodes(next, stacked(next, tasks, column, width));
  const drawn = [split.node.id, ...tasks.map(({ id }) => id), join.node.id];
  return edited(settleNodes(next, drawn, 'keep'), {
    select: drawn,
    values: { name: first.name, count: tasks.length },
  });
}

/** What is behind the run moves on until the join has room; a run that leads back to what is before it needs none. */
function withRoomBehind(service: Service, tasks: readonly Task[], behind: NodeId, right: number): Service {
  const target = service.nodes[behind];
  const last = tasks.at(-1);
  if (target === undefined || last === undefined || target.x <= last.x) return service;
  const inRun = new Set(tasks.map(({ id }) => id));
  const lack = right - target.x;
  const isBehind = (node: ProcessNode) => !inRun.has(node.id) && node.x >= target.x;
  return lack <= 0 ? service : openGap(service, target.processId, 'x', target.x, lack, isBehind);
}

/** A place for each task in one column: as high as it stands, else the next free row below. */
function stacked(
  service: Service,
  tasks: readonly Task[],
  column: number,
  width: number,
): ReadonlyMap<NodeId, Point> {
  const places = new Map<NodeId, Point>();
  const inRun = new Set(tasks.map(({ id }) => id));
  const [first] = tasks;
  const taken = (first === undefined ? [] : nodesOf(service, first.processId))
    .filter((node) => !inRun.has(node.id))
    .map(boxOf);
  for (const task of tasks) {
    const size = sizeOf(task);
    const x = column + (width - size.width) / 2;
    let { y } = task;
    const isTaken = () => taken.some((box) => overlaps({ x, y, ...size }, box, GAP_Y / 2));
    while (isTaken()) y += size.height + GAP_Y;
    taken.push({ x, y, ...size });
    places.set(task.id, { x, y });
  }
  return places;
}
