import { type Box, laneBoxes, poolBounds, type ProcessId, unionOf } from '#core/model';
import type { XmlElement } from '#core/exchange/xml';
import { bpmnChild, bpmnChildren } from './namespaces.ts';
import type { Patch } from './patch.ts';
import { shapeOf } from './structure.ts';
import { drawShape } from './write-shape.ts';

const HORIZONTAL = { isHorizontal: 'true' };

/**
 * Writes the pool of a process and all its lanes where any of them changed, or, with `drawAll`, those that are not drawn.
 * Drawn lanes keep their left edge relative to the pool; lanes around other lanes follow those.
 */
export function drawContainers(patch: Patch, id: ProcessId, changed: boolean, drawAll: boolean): void {
  const { structure, before, after } = patch;
  const upright = structure.undrawn.has(id);
  const bounds = poolBounds(after, id);
  const draw = (element: XmlElement, box: Box): void => {
    const shape = shapeOf(structure, element);
    if (changed || (drawAll && (shape?.box == null || upright)))
      drawShape(patch, element, box, shape?.element ?? null, HORIZONTAL);
  };
  const participant = structure.participants.get(id);
  if (participant !== undefined && bounds !== null) draw(participant, bounds);
  const shift = (after.processes[id]?.x ?? 0) - (before.processes[id]?.x ?? after.processes[id]?.x ?? 0);
  const boxes = new Map<XmlElement, Box>();
  for (const [laneId, box] of laneBoxes(after, id)) {
    const element = structure.elements.get(laneId);
    if (element === undefined) continue;
    const drawn = upright ? null : (shapeOf(structure, element)?.box ?? null);
    const left = drawn === null ? box.x : drawn.x + shift;
    boxes.set(element, { ...box, x: left, width: Math.max(1, box.x + box.width - left) });
  }
  for (const [element, box] of boxes) draw(element, box);
  const process = structure.processes.get(id);
  for (const laneSet of process === undefined ? [] : bpmnChildren(process, 'laneSet'))
    drawAround(laneSet, boxes, shift, structureBox, draw);

  function structureBox(lane: XmlElement): Box | null {
    return shapeOf(structure, lane)?.box ?? null;
  }
}

/** Lanes that hold other lanes reach around them; returns the box around all lanes of the set. */
function drawAround(
  laneSet: XmlElement,
  boxes: ReadonlyMap<XmlElement, Box>,
  shift: number,
  drawn: (lane: XmlElement) => Box | null,
  draw: (lane: XmlElement, box: Box) => void,
): Box | null {
  const all = bpmnChildren(laneSet, 'lane').flatMap((lane) => {
    const leaf = boxes.get(lane);
    const inner = leaf === undefined ? bpmnChild(lane, 'childLaneSet') : null;
    const around = inner === null ? null : drawAround(inner, boxes, shift, drawn, draw);
    const box = drawn(lane);
    if (leaf !== undefined || around === null || box === null) return leaf ?? [];
    const left = Math.min(box.x + shift, around.x);
    const outer = { x: left, y: around.y, width: around.x + around.width - left, height: around.height };
    draw(lane, outer);
    return outer;
  });
  return unionOf(all);
}
