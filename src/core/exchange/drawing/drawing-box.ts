import { records } from '#core/base';
import { routeFlow } from '#core/layout';
import {
  type Box,
  boxOf,
  hasOutsideLabel,
  type Point,
  poolBounds,
  processesOf,
  type ProcessNode,
  type Service,
  unionOf,
} from '#core/model';

const MARGIN = 24;
const EMPTY: Box = { x: 0, y: 0, width: 400, height: 200 };

/** How much room the drawing of a service takes with its names and a margin, in pixels at zoom 1. */
export function drawingBox(service: Service): Box {
  const points = records(service.flows).flatMap((flow) => routeFlow(service, flow));
  return boxAround(service, records(service.nodes), points);
}

/** The same where lines and nodes are known already. */
export function boxAround(service: Service, nodes: readonly ProcessNode[], points: readonly Point[]): Box {
  const pools = processesOf(service)
    .filter((process) => process.pool || records(service.lanes).some((lane) => lane.processId === process.id))
    .flatMap((process) => poolBounds(service, process.id) ?? []);
  const labelled = nodes.map((node) => {
    const box = boxOf(node);
    if (!hasOutsideLabel(node) || node.name.trim() === '') return box;
    return { x: box.x + box.width / 2 - 55, y: box.y, width: 110, height: box.height + 36 };
  });
  const all =
    unionOf([...pools, ...labelled, ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))]) ?? EMPTY;
  return {
    x: all.x - MARGIN,
    y: all.y - MARGIN,
    width: all.width + 2 * MARGIN,
    height: all.height + 2 * MARGIN,
  };
}
