import { records } from '#core/base';
import { diffServices, isFlowNode, type NodeId, type Service, staffingOf } from '#core/model';

/** What a variant does to a node of the drawing. */
export type Touch = 'added' | 'changed' | 'removed';

const PLACE = new Set(['x', 'y', 'width', 'height', 'laneId']);

/**
 * The nodes a variant adds, changes or takes out. A step counts as changed, too, where its role or the hours of its
 * role change; one that only stands elsewhere does not.
 */
export function touchedNodes(before: Service, after: Service): ReadonlyMap<NodeId, Touch> {
  const { tables } = diffServices(before, after);
  const touched = new Map<NodeId, Touch>();
  const calendars = new Set(Object.keys(tables.calendars ?? {}));
  const roles = new Set(Object.keys(tables.roles ?? {}));
  for (const role of records(after.roles)) {
    if (role.calendarId !== null && calendars.has(role.calendarId)) roles.add(role.id);
  }
  for (const node of records(after.nodes)) {
    if (node.kind !== 'task') continue;
    if (staffingOf(after, node).needs.some(({ role }) => roles.has(role.id))) touched.set(node.id, 'changed');
  }
  for (const [id, change] of Object.entries(tables.nodes ?? {})) {
    const [from, to] = change;
    const node = to ?? from;
    if (node === null || !isFlowNode(node as never)) continue;
    if (from === null) touched.set(id as NodeId, 'added');
    else if (to === null) touched.set(id as NodeId, 'removed');
    else if (differsBeyondPlace(from, to)) touched.set(id as NodeId, 'changed');
  }
  for (const [from, to] of Object.values(tables.flows ?? {})) {
    const share = from !== null && to !== null && 'probability' in from && 'probability' in to;
    if (share && from.probability !== to.probability && !touched.has(to.source))
      touched.set(to.source, 'changed');
  }
  return touched;
}

/** True where two records differ in more than where they stand. */
export function differsBeyondPlace(from: object, to: object): boolean {
  const fields = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...fields].some((field) => {
    if (PLACE.has(field)) return false;
    const [a, b] = [(from as Record<string, unknown>)[field], (to as Record<string, unknown>)[field]];
    return a !== b && JSON.stringify(a) !== JSON.stringify(b);
  });
}
