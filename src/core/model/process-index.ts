import { records } from '#core/base';
import type { ProcessId } from './ids.ts';
import type { ProcessNode } from './node.ts';
import type { Flow, Lane, Process, Service } from './service.ts';

/** Groups are kept for as long as the table they were made from is alive; tables never change. */
const groupsByTable = new WeakMap<object, Map<string, readonly unknown[]>>();
const NONE: readonly never[] = [];

function grouped<R extends { readonly processId: ProcessId }>(
  table: Readonly<Record<string, R>>,
  processId: ProcessId,
  compare?: (a: R, b: R) => number,
): readonly R[] {
  let groups = groupsByTable.get(table) as Map<string, R[]> | undefined;
  if (groups === undefined) {
    groups = new Map<string, R[]>();
    for (const record of Object.values(table)) {
      const group = groups.get(record.processId);
      if (group === undefined) groups.set(record.processId, [record]);
      else group.push(record);
    }
    if (compare !== undefined) for (const group of groups.values()) group.sort(compare);
    groupsByTable.set(table, groups);
  }
  return groups.get(processId) ?? NONE;
}

/** The processes of a service, in key order. */
export function processesOf(service: Service): readonly Process[] {
  return records(service.processes);
}

/** The nodes of a process, in key order. O(1) after the first use on a document. */
export function nodesOf(service: Service, processId: ProcessId): readonly ProcessNode[] {
  return grouped(service.nodes, processId);
}

/** The flows of a process, in key order. O(1) after the first use on a document. */
export function flowsOf(service: Service, processId: ProcessId): readonly Flow[] {
  return grouped(service.flows, processId);
}

/** The lanes of a process from top to bottom; ties of `order` by id. */
export function lanesOf(service: Service, processId: ProcessId): readonly Lane[] {
  return grouped(service.lanes, processId, (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
