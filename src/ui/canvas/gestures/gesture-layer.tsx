import { ViewportPortal } from '@xyflow/react';
import { boxOf, type Flow, type Point, type Service } from '#core/model';
import { type Connecting, useCanvas } from '../canvas-store.ts';
import { geometryOf } from '../flows/flow-geometry.ts';
import classes from './gesture.module.css';

/** What a gesture in hand looks like: guides, the flow being drawn, the grips of the selected flow. */
export function GestureLayer({ service, grips }: { service: Service; grips: Flow | null }) {
  const guides = useCanvas((state) => state.guides);
  const connecting = useCanvas((state) => state.connecting);
  return (
    <ViewportPortal>
      <svg className={classes.layer} aria-hidden>
        {guides.map((guide) => (
          <line
            key={`${guide.axis}${guide.at}`}
            className={classes.guide}
            {...(guide.axis === 'x'
              ? { x1: guide.at, x2: guide.at, y1: guide.from, y2: guide.to }
              : { y1: guide.at, y2: guide.at, x1: guide.from, x2: guide.to })}
          />
        ))}
        {connecting !== null && <ConnectingLine service={service} connecting={connecting} />}
        {grips !== null && connecting === null && <Grips service={service} flow={grips} />}
      </svg>
    </ViewportPortal>
  );
}

function ConnectingLine({ service, connecting }: { service: Service; connecting: Connecting }) {
  const node = service.nodes[connecting.fixed];
  if (node === undefined) return null;
  const { over, legal } = connecting;
  const box = boxOf(node);
  const from = borderTowards(box, connecting.to);
  const refused = over !== null && !legal.has(over);
  const [a, b] = connecting.end === 'target' ? [from, connecting.to] : [connecting.to, from];
  const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  return (
    <g className={classes.drawing} data-refused={refused || undefined}>
      <path d={`M${a.x} ${a.y}L${b.x} ${b.y}`} />
      <path
        className={classes.head}
        d="M0 0L-10 4.6L-10 -4.6z"
        transform={`translate(${b.x} ${b.y}) rotate(${angle})`}
      />
    </g>
  );
}

/** Where the line from the middle of a box towards a point leaves the box. */
function borderTowards(box: { x: number; y: number; width: number; height: number }, to: Point): Point {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const [dx, dy] = [to.x - cx, to.y - cy];
  if (dx === 0 && dy === 0) return { x: cx, y: cy };
  const share = Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9), 1);
  return { x: cx + dx * share, y: cy + dy * share };
}

function Grips({ service, flow }: { service: Service; flow: Flow }) {
  const { points } = geometryOf(service, flow);
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined) return null;
  return (
    <>
      <circle
        className={classes.grip}
        data-grip="source"
        data-flow={flow.id}
        cx={start.x}
        cy={start.y}
        r="6"
      />
      <circle className={classes.grip} data-grip="target" data-flow={flow.id} cx={end.x} cy={end.y} r="6" />
    </>
  );
}
