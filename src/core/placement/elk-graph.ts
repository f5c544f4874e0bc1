import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import {
  effectiveProbabilities,
  type Flow,
  flowsFrom,
  flowsOf,
  isBoundaryEvent,
  isFlowNode,
  lanesOf,
  nodesOf,
  type ProcessId,
  type ProcessNode,
  type Service,
  sizeOf,
} from '#core/model';
import { backFlows } from './back-flows.ts';
import { fences } from './fences.ts';
import type { Grid } from './grid.ts';
import { outsideLabelSize } from '#core/layout';
import { textWidth } from '#core/layout';

/** Distances of a laid-out drawing. */
export const SPACING = { layer: 56, node: 36 } as const;
const LABEL_ROOM = 44;
const MOST_LABEL = 150;

const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[left=0,top=0,right=0,bottom=0]',
  'elk.spacing.nodeNode': String(SPACING.node),
  'elk.spacing.edgeNode': '20',
  'elk.spacing.edgeEdge': '16',
  'elk.spacing.componentComponent': '48',
  'elk.layered.spacing.nodeNodeBetweenLayers': String(SPACING.layer),
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
};

/** Layers and the order in them are given by positions: ELK only finds distances and routes. */
const FIXED_OPTIONS: Readonly<Record<string, string>> = {
  'elk.layered.considerModelOrder.strategy': 'NONE',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.semiInteractive': 'true',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
};

/** The flows ELK routes: ends known, not a self-loop, not from or to what sits on a border. */
export function routedFlows(service: Service, processId: ProcessId): readonly Flow[] {
  const placed = new Set(placedNodes(service, processId).map((node) => node.id));
  return flowsOf(service, processId).filter(
    (flow) => flow.source !== flow.target && placed.has(flow.source) && placed.has(flow.target),
  );
}

/** The nodes ELK places: all but annotations and what sits on the border of another node. */
export function placedNodes(service: Service, processId: ProcessId): readonly ProcessNode[] {
  return nodesOf(service, processId).filter((node) => isFlowNode(node) && !isBoundaryEvent(node));
}

/**
 * A process as a graph for ELK layered, from left to right. All flows leave a node at the middle of its right side and
 * enter at the middle of its left side; flows that go back are turned round and run below (above a name). With a `grid`,
 * layers and the order within them are fixed, and rows of invisible fence nodes keep the lanes apart.
 */
export function toElkGraph(service: Service, processId: ProcessId, grid: Grid | null): ElkNode {
  const back = backFlows(service, processId);
  const flows = routedFlows(service, processId);
  const children = placedNodes(service, processId).map((node) => elkNode(service, node, grid));
  const edges = flows.map((flow) => elkEdge(service, flow, back.has(flow.id)));
  const fenced = grid === null ? { children: [], edges: [] } : fences(grid);
  return {
    id: processId,
    layoutOptions: optionsFor(grid !== null, lanesOf(service, processId).length > 1, children.length),
    children: [...children, ...fenced.children],
    edges: [...edges, ...fenced.edges],
  };
}

/** From here on network simplex, which gives the straightest lines, takes longer than anybody waits. */
const MANY = 250;

/**
 * With several lanes unconnected parts share the layers; with one they stand below each other. Heights that are not
 * kept, and those of large drawings, are found by the faster method.
 */
function optionsFor(fixed: boolean, lanes: boolean, size: number): Record<string, string> {
  const together: Record<string, string> = lanes ? { 'elk.separateConnectedComponents': 'false' } : {};
  const fast: Record<string, string> =
    (lanes && !fixed) || size > MANY ? { 'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF' } : {};
  return { ...OPTIONS, ...together, ...fast, ...(fixed ? FIXED_OPTIONS : {}) };
}

/** Is the drawing small enough for fences between its lanes? */
export function canBeFenced(grid: Grid): boolean {
  return grid.cells.size + (grid.lanes - 1) * grid.layers <= MANY;
}

/** Room to the right of a node for the names on its flows, besides the usual distance; they begin behind its own name. */
export function labelRoom(service: Service, node: ProcessNode): number {
  const widths = flowsFrom(service, node.id).map((flow) => {
    const share = flow.probability === null ? '' : ' 00.0%';
    return flow.name === '' && share === '' ? 0 : textWidth(flow.name + share, 12);
  });
  const own =
    widths.length < 2 ? 0 : Math.max(0, ((outsideLabelSize(node)?.width ?? 0) - sizeOf(node).width) / 2);
  return Math.ceil(Math.min(MOST_LABEL, Math.max(LABEL_ROOM, own + Math.max(0, ...widths))) - LABEL_ROOM);
}

function elkNode(service: Service, node: ProcessNode, grid: Grid | null): ElkNode {
  const { width, height } = sizeOf(node);
  const room = labelRoom(service, node);
  const label = outsideLabelSize(node);
  const cell = grid?.cells.get(node.id);
  return {
    id: node.id,
    width: width + room,
    height,
    ...(cell === undefined ? {} : { x: cell.x, y: cell.y }),
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      ...(cell === undefined ? {} : { 'elk.position': `(${cell.x},${cell.y})` }),
    },
    ports: [
      port(`${node.id}|W`, 'WEST', 0, height / 2),
      port(`${node.id}|E`, 'EAST', width + room, height / 2),
      port(`${node.id}|N`, 'NORTH', width / 2, 0),
      port(`${node.id}|S`, 'SOUTH', width / 2, height),
    ],
    ...(label === null
      ? {}
      : {
          labels: [
            {
              id: `${node.id}|label`,
              text: node.name,
              ...label,
              layoutOptions: { 'elk.nodeLabels.placement': 'OUTSIDE V_BOTTOM H_CENTER' },
            },
          ],
        }),
  };
}

function port(id: string, side: string, x: number, y: number) {
  return { id, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
}

function elkEdge(service: Service, flow: Flow, back: boolean): ElkExtendedEdge {
  if (!back) {
    const share = effectiveProbabilities(service, flow.source).get(flow.id) ?? 1;
    const sameLane = service.nodes[flow.source]?.laneId === service.nodes[flow.target]?.laneId;
    const straightness = String(sameLane ? 10 + Math.round(share * 20) : 1);
    return {
      id: flow.id,
      sources: [`${flow.source}|E`],
      targets: [`${flow.target}|W`],
      layoutOptions: { 'elk.layered.priority.straightness': straightness },
    };
  }
  const named = [flow.source, flow.target].some((id) => {
    const node = service.nodes[id];
    return node !== undefined && outsideLabelSize(node) !== null;
  });
  const side = named ? 'N' : 'S';
  return { id: flow.id, sources: [`${flow.target}|${side}`], targets: [`${flow.source}|${side}`] };
}
