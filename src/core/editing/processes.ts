import {
  type Box,
  boxOf,
  contentLeft,
  freshId,
  type IdSource,
  isIdTaken,
  lanesOf,
  nodesOf,
  type Point,
  poolBounds,
  type Process,
  type ProcessId,
  processesOf,
  type Service,
  unionOf,
} from '#core/model';
import { addLane } from './add-lane.ts';
import { resizeLane } from './arrange-lanes.ts';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, put } from './records.ts';
import { PADDING } from './settle.ts';

const SIZE = { width: 1080, height: 240 };
const BETWEEN = 60;
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 60;

/**
 * Adds a pool with one lane (and its role, see `addLane`), its top-left corner at `at`, else below all others.
 * Selects the pool.
 */
export function addProcess(
  service: Service,
  args: { readonly name: string; readonly laneName: string; readonly at?: Point },
  ids: IdSource,
): EditResult {
  const all = unionOf(
    processesOf(service)
      .map((process) => poolBounds(service, process.id))
      .filter((box) => box !== null),
  );
  const at = args.at ?? (all === null ? { x: 0, y: 0 } : { x: all.x, y: all.y + all.height + BETWEEN });
  const id = freshId<ProcessId>('process', (candidate) => isIdTaken(service, candidate), ids);
  const { x, y } = at;
  const process: Process = {
    id,
    name: args.name,
    x,
    y,
    ...SIZE,
    pool: true,
    target: null,
    targetCalendarId: null,
  };
  const drawn = addLane(put(service, 'processes', [process]), { processId: id, name: args.laneName }, ids);
  return edited(drawn.service, { select: [id], values: { name: args.name } });
}

/** What can be said of a process besides name and place. */
export type ProcessChange = Partial<Pick<Process, 'target' | 'targetCalendarId' | 'pool'>>;

/** Changes a process. Refused: `invalidNumber` (limit ≥ 0), `elementMissing` (also for an unknown calendar). */
export function setProcess(
  service: Service,
  args: { readonly id: ProcessId; readonly change: ProcessChange },
): EditResult {
  const process = service.processes[args.id];
  if (process === undefined) return missing(service, args.id);
  const {
    target = process.target,
    targetCalendarId = process.targetCalendarId,
    pool = process.pool,
  } = args.change;
  const wrong = checkNumber(process.id, 'limit', target?.limit, { min: 0 });
  if (wrong !== null) return refused(service, wrong);
  if (targetCalendarId !== null && !Object.hasOwn(service.calendars, targetCalendarId)) {
    return missing(service, targetCalendarId);
  }
  const next = changed(process, { target, targetCalendarId, pool });
  return edited(put(service, 'processes', [next]), { values: { name: process.name } });
}

/**
 * Gives a pool a new rectangle, not smaller than its nodes need; they stay where they are, as far as lanes allow: what
 * the top gains or loses is the first lane's, what the bottom does is the last one's.
 */
export function resizePool(
  service: Service,
  args: { readonly id: ProcessId; readonly box: Box },
): EditResult {
  const process = service.processes[args.id];
  const before = poolBounds(service, args.id);
  if (process === undefined || before === null) return missing(service, args.id);
  if (!Object.values(args.box).every(Number.isFinite)) return edited(service);
  const lanes = lanesOf(service, process.id);
  const content = unionOf(nodesOf(service, process.id).map(boxOf));
  const header = contentLeft(process, lanes.length > 0) - process.x;
  const left = Math.min(args.box.x, content === null ? Infinity : content.x - header - PADDING);
  const right = Math.max(
    args.box.x + args.box.width,
    left + LEAST_WIDTH,
    content === null ? -Infinity : content.x + content.width + PADDING,
  );
  const values = { name: process.name };
  const wide = put(service, 'processes', [changed(process, { x: left, width: right - left })]);
  const first = lanes[0];
  const last = lanes.at(-1);
  if (first === undefined || last === undefined) {
    const top = Math.min(args.box.y, content === null ? Infinity : content.y - PADDING);
    const bottom = Math.max(
      args.box.y + args.box.height,
      top + LEAST_HEIGHT,
      content === null ? -Infinity : content.y + content.height + PADDING,
    );
    const sized = changed(wide.processes[process.id] ?? process, { y: top, height: bottom - top });
    return edited(put(wide, 'processes', [sized]), { values });
  }
  const raised = resizeLane(wide, {
    laneId: first.id,
    height: first.height + before.y - args.box.y,
    edge: 'top',
  }).service;
  const gain = args.box.y + args.box.height - before.y - before.height;
  const height = (raised.lanes[last.id]?.height ?? 0) + gain;
  return edited(resizeLane(raised, { laneId: last.id, height }).service, { values });
}
