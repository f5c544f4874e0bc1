import { laneBounds, poolBounds } from './bounds.ts';
import { type Box, unionOf } from './box.ts';
import type { ElementId, FlowId, JourneyElementId, LaneId, NodeId, ProcessId } from './ids.ts';
import type { ProcessNode } from './node.ts';
import { boxOf } from './node-size.ts';
import type { Flow, Lane, Process, Service, TableName } from './service.ts';

/** A record that stands on the canvas, with the table it is from. */
export type Element =
  | { readonly type: 'process'; readonly record: Process }
  | { readonly type: 'lane'; readonly record: Lane }
  | { readonly type: 'node'; readonly record: ProcessNode }
  | { readonly type: 'flow'; readonly record: Flow };

/** Looks an id up in the tables of the canvas; null for anything else. */
export function elementOf(service: Service, id: string): Element | null {
  const node = own(service.nodes, id as NodeId);
  if (node !== undefined) return { type: 'node', record: node };
  const flow = own(service.flows, id as FlowId);
  if (flow !== undefined) return { type: 'flow', record: flow };
  const lane = own(service.lanes, id as LaneId);
  if (lane !== undefined) return { type: 'lane', record: lane };
  const process = own(service.processes, id as ProcessId);
  return process === undefined ? null : { type: 'process', record: process };
}

const ON_MAPS = [
  'journeyCards',
  'journeySteps',
  'journeyStages',
  'journeyLanes',
  'journeyFlows',
  'journeyLinks',
] as const satisfies readonly TableName[];

/** Is this the id of something that stands on a journey map? */
export function isOnMap(service: Service, id: string): id is JourneyElementId {
  return ON_MAPS.some((table) => Object.hasOwn(service[table], id));
}

function own<Id extends string, R>(table: Readonly<Record<Id, R>>, id: Id): R | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/**
 * The rectangle an element covers, without its label. A flow: the box around its drawn route, or around both ends
 * where it is routed automatically. Null for an unknown id.
 */
export function boundsOf(service: Service, id: ElementId): Box | null {
  const element = elementOf(service, id);
  switch (element?.type) {
    case undefined:
      return null;
    case 'node':
      return boxOf(element.record);
    case 'lane':
      return laneBounds(service, element.record.id);
    case 'process':
      return poolBounds(service, element.record.id);
    case 'flow':
      return flowBounds(service, element.record);
  }
}

function flowBounds(service: Service, flow: Flow): Box | null {
  if (flow.waypoints !== null && flow.waypoints.length > 0) {
    return unionOf(flow.waypoints.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  }
  const ends = [service.nodes[flow.source], service.nodes[flow.target]];
  return unionOf(ends.filter((node) => node !== undefined).map(boxOf));
}
