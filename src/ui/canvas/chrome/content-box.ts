import { records } from '#core/base';
import {
  type Box,
  boxOf,
  hasOutsideLabel,
  poolBounds,
  processesOf,
  type Service,
  unionOf,
} from '#core/model';

const NOTHING: Box = { x: 0, y: 0, width: 960, height: 480 };
const LABEL = { width: 110, height: 40 };

/** The box around everything that is drawn, labels included. */
export function contentBox(service: Service): Box {
  const pools = processesOf(service)
    .filter(
      (process) => process.pool || Object.values(service.lanes).some((lane) => lane.processId === process.id),
    )
    .map((process) => poolBounds(service, process.id))
    .filter((box) => box !== null);
  const nodes = records(service.nodes).map((node) => {
    const box = boxOf(node);
    if (!hasOutsideLabel(node) || node.name === '') return box;
    const width = Math.max(box.width, LABEL.width);
    return { x: box.x + (box.width - width) / 2, y: box.y, width, height: box.height + LABEL.height };
  });
  return unionOf([...pools, ...nodes]) ?? NOTHING;
}
