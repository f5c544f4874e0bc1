import { invariant, type Problem, problem } from '#core/base';
import type { FileNode, FilePerformer } from './node-schema.ts';
import { unusedId } from './records.ts';
import type { FileService } from './service-schema.ts';

/** What the steps of completion share: the file, the remarks so far, and every id in use. */
export interface Parts {
  readonly file: FileService;
  readonly problems: Problem[];
  readonly ids: ReadonlySet<string>;
}

const LANE: FilePerformer = { by: 'lane' };

type FileProcess = FileService['processes'][number];
type FileLane = FileService['lanes'][number];
type CompleteLane = Omit<FileLane, 'role' | 'order'> & { processId: string; order: number };

/** A node that belongs somewhere and has its random stream; its place may still be missing. */
export type CompleteNode = FileNode & { processId: string; laneId: string | null; stream: number };

/** The processes of the file; one for all nodes where none is listed. */
export function completeProcesses({ file, ids }: Parts): readonly FileProcess[] {
  if (file.processes.length > 0) return file.processes;
  return [
    { id: unusedId('process', ids), name: file.name, pool: true, target: null, targetCalendarId: null },
  ];
}

/** Lanes with their process, role, name and an order that is unique within the process. */
export function completeLanes(parts: Parts, processes: readonly FileProcess[]): readonly CompleteLane[] {
  const roles = new Map(parts.file.roles.map((role) => [role.id, role]));
  const taken = new Set<string>();
  return parts.file.lanes.map(({ role, ...lane }) => {
    const roleId = knownOrNull(parts, 'lanes', lane.id, 'roleId', role ?? lane.roleId, roles);
    const processId = processOf(parts, 'lanes', lane.id, lane.processId, processes);
    let order = lane.order ?? 0;
    // Beyond the whole numbers one more is the same again.
    if (!Number.isSafeInteger(Math.trunc(order))) order = 0;
    while (taken.has(`${order} ${processId}`)) order = Math.floor(order) + 1;
    taken.add(`${order} ${processId}`);
    const name = lane.name ?? (roleId === null ? undefined : (roles.get(roleId)?.name ?? roleId)) ?? lane.id;
    return { ...lane, processId, roleId, name, order };
  });
}

/** Nodes with process, lane, performer and random stream; `nextStream` is one above the largest in use. */
export function completeNodes(
  parts: Parts,
  processes: readonly FileProcess[],
  lanes: readonly CompleteLane[],
): { readonly nodes: readonly CompleteNode[]; readonly nextStream: number } {
  const streams = streamNumbers(parts);
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  const firstLane = new Map(
    lanes.toSorted((a, b) => b.order - a.order).map((lane) => [lane.processId, lane]),
  );
  const roles = new Set(parts.file.roles.map((role) => role.id));
  const nodes = parts.file.nodes.map((stated, index): CompleteNode => {
    const { node, roleId } = withPerformer(parts, stated, roles);
    const lane = node.laneId == null ? undefined : laneById.get(node.laneId);
    const processId = processOf(parts, 'nodes', node.id, node.processId ?? lane?.processId, processes);
    if (node.laneId != null && lane?.processId !== processId)
      dangling(parts, 'nodes', node.id, 'laneId', node.laneId);
    const ownLane = lanes.find(
      (candidate) => candidate.processId === processId && roleId !== null && candidate.roleId === roleId,
    );
    const fallback = node.laneId === undefined ? (ownLane ?? firstLane.get(processId)) : undefined;
    const laneId = lane?.processId === processId ? lane.id : (fallback?.id ?? null);
    const stream = streams[index];
    invariant(stream !== undefined, `Node ${node.id} has no random stream.`);
    return { ...node, processId, laneId, stream };
  });
  return { nodes, nextStream: Math.max(0, ...streams) + 1 };
}

/** Flows with id and process; those without both ends in one process are left out with a remark. */
export function completeFlows(parts: Parts, nodes: readonly CompleteNode[]) {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const taken = new Set(parts.ids);
  const wished = new Map<string, number>();
  return parts.file.flows.flatMap((flow) => {
    const wanted = `${flow.source}-${flow.target}`;
    const id = flow.id ?? unusedId(wanted, taken, wished.get(wanted) ?? 2);
    if (flow.id === undefined) wished.set(wanted, (wished.get(wanted) ?? 1) + 1);
    taken.add(id);
    const source = nodeById.get(flow.source);
    const target = nodeById.get(flow.target);
    if (source === undefined) dangling(parts, 'flows', id, 'source', flow.source);
    if (target === undefined) dangling(parts, 'flows', id, 'target', flow.target);
    if (source === undefined || target === undefined) return [];
    if (source.processId !== target.processId) {
      const values = { source: source.id, target: target.id };
      parts.problems.push(problem('crossProcessFlow', 'warning', [source.id, target.id], values));
      return [];
    }
    return [{ ...flow, id, processId: source.processId }];
  });
}

/** The value of a nullable reference, or null with a remark where it leads nowhere. */
export function knownOrNull(
  parts: Parts,
  table: string,
  id: string,
  field: string,
  value: string | null,
  known: { has(id: string): boolean },
): string | null {
  if (value === null || known.has(value)) return value;
  dangling(parts, table, id, field, value);
  return null;
}

function dangling({ problems }: Parts, table: string, id: string, field: string, value: string): void {
  problems.push(problem('danglingReference', 'warning', [id], { table, field, value }));
}

function processOf(
  parts: Parts,
  table: string,
  id: string,
  stated: string | undefined,
  processes: readonly FileProcess[],
): string {
  const first = processes[0];
  invariant(first !== undefined, 'A completed service has a process.');
  if (stated === undefined) return first.id;
  if (processes.some((process) => process.id === stated)) return stated;
  dangling(parts, table, id, 'processId', stated);
  return first.id;
}

/** Resolves the short form `role` of a task and repairs a performer that leads nowhere. */
function withPerformer(
  parts: Parts,
  stated: FileNode,
  roles: ReadonlySet<string>,
): { node: FileNode; roleId: string | null } {
  if (stated.kind !== 'task') return { node: stated, roleId: null };
  const { role, ...task } = stated;
  const byRole = (roleId: string | null): FilePerformer =>
    roleId === null ? { by: 'nobody' } : { by: 'role', roleId };
  let performer = task.performer ?? (role === undefined ? LANE : byRole(role));
  for (const roleId of namedRoles(performer))
    if (!roles.has(roleId)) {
      dangling(parts, 'nodes', task.id, 'performer', roleId);
      performer = LANE;
    }
  return { node: { ...task, performer }, roleId: performer.by === 'role' ? performer.roleId : null };
}

function namedRoles(performer: FilePerformer): readonly string[] {
  if (performer.by === 'role') return [performer.roleId];
  if (performer.by === 'allOf') return performer.needs.map(({ roleId }) => roleId);
  return performer.by === 'anyOf' ? performer.roleIds : [];
}

/** One stream per node: the stated one where it is the first to state it, else the next free one. */
function streamNumbers({ file, problems }: Parts): readonly number[] {
  const used = new Set<number>();
  const repeated = new Set<string>();
  for (const node of file.nodes) {
    if (node.stream === undefined) continue;
    if (used.has(node.stream)) repeated.add(node.id);
    used.add(node.stream);
  }
  let next = 1;
  return file.nodes.map((node) => {
    if (node.stream !== undefined && !repeated.has(node.id)) return node.stream;
    while (used.has(next)) next += 1;
    used.add(next);
    if (node.stream !== undefined)
      problems.push(problem('streamReassigned', 'warning', [node.id], { stream: node.stream }));
    return next;
  });
}
