import {
  type DiagramLayout,
  type Flow,
  type Lane,
  type Process,
  type ProcessNode,
  type Service,
} from '#core/model';
import { type EditResult, edited } from './edit-result.ts';
import { changed, put } from './records.ts';

/** Puts everything where an automatic placement wants it; what the layout does not mention stays. */
export function applyLayout(service: Service, args: { readonly layout: DiagramLayout }): EditResult {
  return edited(withLayout(service, args.layout));
}

/** The service with a layout applied: nothing but places, sizes of lanes and pools, and routes differs. */
export function withLayout(service: Service, layout: DiagramLayout): Service {
  const nodes: ProcessNode[] = [];
  for (const node of Object.values(service.nodes)) {
    const at = layout.nodes[node.id];
    if (at !== undefined) nodes.push(changed(node, { x: at.x, y: at.y }));
  }
  const lanes: Lane[] = [];
  for (const lane of Object.values(service.lanes)) {
    const height = layout.laneHeights[lane.id];
    if (height !== undefined) lanes.push(changed(lane, { height }));
  }
  const processes: Process[] = [];
  for (const process of Object.values(service.processes)) {
    const box = layout.pools[process.id];
    if (box !== undefined) processes.push(changed(process, { ...box }));
  }
  const flows: Flow[] = [];
  for (const flow of Object.values(service.flows)) {
    const waypoints = layout.routes[flow.id];
    if (waypoints !== undefined) flows.push({ ...flow, waypoints });
  }
  return put(put(put(put(service, 'nodes', nodes), 'lanes', lanes), 'processes', processes), 'flows', flows);
}
