import { Position } from '@xyflow/react';
import { records } from '#core/base';
import { type ElementId, type NodeId, type ProcessNode, type Service, sizeOf, staffName } from '#core/model';
import { labelSide } from '#core/layout';
import type { HeatMark } from '../canvas-overlay.ts';
import type { CanvasNode, NoteMark } from './canvas-node.ts';
import { noteMarks } from './note-marks.ts';
import { shapeOfKind } from './node-shapes.ts';

/** Whether the flow being drawn may end at a node. */
export type LinkState = 'legal' | 'over' | 'never' | undefined;

/** What a node's frame is made of, beside the document. */
export interface NodeDressing {
  readonly selected: ReadonlySet<ElementId>;
  readonly marks: ReadonlyMap<NodeId, HeatMark> | undefined;
  readonly flashing: ReadonlySet<ElementId>;
  readonly linkOf: ((id: NodeId) => LinkState) | undefined;
  /** The one node that Tab reaches. */
  readonly tabStop: ElementId | null;
  /** What is said of a node; only asked again when one of its arguments, or the function, is another. */
  readonly describe: (
    node: ProcessNode,
    staff: string,
    mark: HeatMark | undefined,
    notes: NoteMark | undefined,
  ) => string;
  readonly roleDescription: string;
  readonly readOnly: boolean;
}

interface Inputs {
  readonly node: ProcessNode;
  readonly mark: HeatMark | undefined;
  readonly notes: NoteMark | undefined;
  /** Who does it, on one line; empty: nobody. */
  readonly staff: string;
  readonly labelSide: 'above' | 'below';
  readonly describe: NodeDressing['describe'];
  readonly selected: boolean;
  readonly link: LinkState;
  readonly tabStop: boolean;
  readonly flashing: boolean;
  readonly readOnly: boolean;
  readonly roleDescription: string;
}

interface Built {
  readonly inputs: Inputs;
  readonly node: CanvasNode;
}

/** Nodes as they were built last, by id; makes untouched nodes come out as the very same objects. */
export type NodeCache = Map<NodeId, Built>;

/** React Flow's nodes for a document: sizes and handles given, so that nothing has to be measured. */
export function buildNodes(service: Service, dressing: NodeDressing, cache: NodeCache): CanvasNode[] {
  const alive = new Set<NodeId>();
  const nodes = records(service.nodes).map((node) => {
    alive.add(node.id);
    return cached(service, node, dressing, cache);
  });
  for (const id of cache.keys()) if (!alive.has(id)) cache.delete(id);
  return nodes;
}

function cached(service: Service, node: ProcessNode, dressing: NodeDressing, cache: NodeCache): CanvasNode {
  const mark = dressing.marks?.get(node.id);
  const inputs: Inputs = {
    node,
    mark,
    notes: noteMarks(service).get(node.id),
    staff: staffName(service, node),
    labelSide: labelSide(service, node),
    describe: dressing.describe,
    selected: dressing.selected.has(node.id),
    link: dressing.linkOf?.(node.id),
    tabStop: dressing.tabStop === node.id,
    flashing: dressing.flashing.has(node.id),
    readOnly: dressing.readOnly,
    roleDescription: dressing.roleDescription,
  };
  const known = cache.get(node.id);
  if (known !== undefined && sameInputs(known.inputs, inputs)) return known.node;
  const sameData =
    known !== undefined &&
    known.inputs.node === node &&
    known.inputs.mark === mark &&
    known.inputs.notes === inputs.notes &&
    known.inputs.labelSide === inputs.labelSide;
  const built = frame(
    sameData ? known.node.data : { node, mark, notes: inputs.notes, labelSide: inputs.labelSide },
    inputs,
  );
  cache.set(node.id, { inputs, node: built });
  return built;
}

function sameInputs(a: Inputs, b: Inputs): boolean {
  return (Object.keys(a) as (keyof Inputs)[]).every((key) => a[key] === b[key]);
}

function frame(data: CanvasNode['data'], inputs: Inputs): CanvasNode {
  const { node } = data;
  const { width, height } = sizeOf(node);
  const attributes: Record<string, unknown> = {
    tabIndex: inputs.tabStop ? 0 : -1,
    'aria-roledescription': inputs.roleDescription,
    'data-element': node.id,
    'data-link': inputs.link,
    'data-flash': inputs.flashing ? '' : undefined,
  };
  return {
    id: node.id,
    type: shapeOfKind[node.kind],
    position: { x: node.x, y: node.y },
    data,
    width,
    height,
    measured: { width, height },
    handles: [
      { type: 'target', position: Position.Left, x: 0, y: height / 2, width: 1, height: 1 },
      { type: 'source', position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
    ],
    selected: inputs.selected,
    draggable: !inputs.readOnly,
    zIndex: inputs.selected ? 12 : 10,
    ariaLabel: inputs.describe(node, inputs.staff, inputs.mark, inputs.notes),
    domAttributes: attributes,
  };
}
