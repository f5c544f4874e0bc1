import { records } from '#core/base';
import {
  type Box,
  boxOf,
  laneBoxes,
  type NodeId,
  type ProcessNode,
  poolBounds,
  processesOf,
  type Service,
} from '#core/model';
import { routeFlow } from '#core/layout';
import type { XmlElement } from '#core/exchange/xml';
import { samePoints } from './automatic-routes.ts';
import { drawContainers } from './draw-containers.ts';
import { moveAttachedLines, moveInside, type Shift } from './move-foreign-drawing.ts';
import type { Patch } from './patch.ts';
import { edgeOf, shapeOf } from './structure.ts';
import { drawEdge, drawShape } from './write-shape.ts';

/**
 * Brings the diagram in line: only what stands elsewhere than before is written. As soon as anything moves in a file
 * that leaves parts undrawn, these are drawn too, so that every tool shows the same picture. `asPlaced` is the service as
 * an import would place it now.
 */
export function patchDiagram(patch: Patch, asPlaced: () => Service): void {
  const changes = geometryChanges(patch);
  const drawAll = hasUndrawn(patch) && (changes.any || !samePlaces(asPlaced(), patch.after));
  for (const process of processesOf(patch.after))
    drawContainers(patch, process.id, changes.containers.has(process.id), drawAll);
  const moved = new Map<XmlElement, Shift>();
  for (const node of records(patch.after.nodes)) {
    const element = patch.structure.elements.get(node.id);
    if (element === undefined) continue;
    const shape = shapeOf(patch.structure, element);
    const undrawn = shape?.box == null || patch.structure.undrawn.has(node.processId);
    if (!changes.nodes.has(node.id) && !(drawAll && undrawn)) continue;
    const from = shape?.box;
    if (from != null) moved.set(element, { x: node.x - from.x, y: node.y - from.y });
    drawShape(patch, element, boxOf(node), shape?.element ?? null, shapeAttributes(node));
  }
  for (const [element, shift] of moved) moveInside(patch, element, shift);
  for (const flow of records(patch.after.flows)) {
    const element = patch.structure.elements.get(flow.id);
    if (element === undefined) continue;
    const edge = edgeOf(patch.structure, element);
    const undrawn = edge?.points == null || patch.structure.undrawn.has(flow.processId);
    if (!changes.flows.has(flow.id) && !(drawAll && undrawn)) continue;
    drawEdge(patch, element, routeFlow(patch.after, flow), edge?.element ?? null);
  }
  moveAttachedLines(patch, moved);
}

interface Changes {
  readonly containers: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  readonly any: boolean;
}

function geometryChanges({ structure, before, after }: Patch): Changes {
  const nodes = new Set<string>();
  for (const node of records(after.nodes)) {
    const old = before.nodes[node.id];
    if (old === undefined || !sameBox(boxOf(old), boxOf(node))) nodes.add(node.id);
  }
  const flows = new Set<string>();
  for (const flow of records(after.flows)) {
    const old = before.flows[flow.id];
    if (old === undefined || !samePoints(routeFlow(before, old), routeFlow(after, flow))) flows.add(flow.id);
  }
  const containers = new Set<string>();
  for (const process of processesOf(after)) {
    const old = before.processes[process.id];
    const known =
      structure.processes.has(process.id) &&
      old?.pool === process.pool &&
      shapeKnown(structure, process.id, process.pool);
    const bounds = process.pool || laneBoxes(after, process.id).size > 0;
    const same =
      known &&
      sameBox(poolBounds(before, process.id), poolBounds(after, process.id)) &&
      sameLanes(laneBoxes(before, process.id), laneBoxes(after, process.id));
    if (bounds && !same) containers.add(process.id);
  }
  return { containers, nodes, flows, any: containers.size + nodes.size + flows.size > 0 };
}

/** Does everything stand where it stands in the other service? */
function samePlaces(a: Service, b: Service): boolean {
  return (
    records(b.nodes).every((node) => sameBox(placeOf(a, node.id), boxOf(node))) &&
    processesOf(b).every(
      ({ id }) =>
        sameBox(poolBounds(a, id), poolBounds(b, id)) && sameLanes(laneBoxes(a, id), laneBoxes(b, id)),
    )
  );
}

function placeOf(service: Service, id: NodeId): Box | null {
  const node = service.nodes[id];
  return node === undefined ? null : boxOf(node);
}

/** A pool that was made during this export has no shape yet, though its box may be as before. */
function shapeKnown(structure: Patch['structure'], id: string, pool: boolean): boolean {
  const participant = structure.participants.get(id);
  return !pool || (participant !== undefined && structure.ids.modelId(participant) !== undefined);
}

function sameLanes(a: ReadonlyMap<string, Box>, b: ReadonlyMap<string, Box>): boolean {
  return a.size === b.size && [...a].every(([id, box]) => sameBox(box, b.get(id) ?? null));
}

function sameBox(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** Is there a pool, lane, node or flow that the diagram does not show, or shows upright? */
function hasUndrawn(patch: Patch): boolean {
  const { structure, after } = patch;
  if (structure.undrawn.size > 0) return true;
  const pools = processesOf(after)
    .filter((process) => process.pool)
    .map((process) => structure.participants.get(process.id));
  const boxes = [
    ...pools,
    ...[...records(after.nodes), ...records(after.lanes)].map(({ id }) => structure.elements.get(id)),
  ];
  const lines = records(after.flows).map(({ id }) => structure.elements.get(id));
  return (
    boxes.some((element) => element !== undefined && shapeOf(structure, element)?.box == null) ||
    lines.some((element) => element !== undefined && edgeOf(structure, element)?.points == null)
  );
}

function shapeAttributes(node: ProcessNode): Readonly<Record<string, string>> {
  if (node.kind === 'exclusiveGateway') return { isMarkerVisible: 'true' };
  return {};
}
