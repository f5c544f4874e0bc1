import { useStore as useFlowStore, ViewportPortal } from '@xyflow/react';
import { boundsOf, elementOf, type ElementId, type Point, type Service } from '#core/model';
import { CommentMark, markScale, useMarkedThreads } from '#ui/comments';
import { geometryOf } from '../flows/flow-geometry.ts';

/** Small bubbles where something is said about the drawing. For those who hear, the panel tells it. */
export function CommentLayer({ service }: { service: Service }) {
  const counts = useMarkedThreads(service);
  const zoom = useFlowStore((state) => state.transform[2]);
  return (
    <ViewportPortal>
      <div style={markScale(zoom)}>
        {[...counts].map(([id, count]) => {
          const at = placeOf(service, id as ElementId);
          return at && <CommentMark key={id} id={id} count={count} at={at} />;
        })}
      </div>
    </ViewportPortal>
  );
}

/** The top right corner of a node, the head of a lane or pool, the middle of a flow. */
function placeOf(service: Service, id: ElementId): Point | null {
  const element = elementOf(service, id);
  if (element === null) return null;
  if (element.type === 'flow') {
    const { points } = geometryOf(service, element.record);
    const [a, b] = [points[Math.floor((points.length - 1) / 2)], points[Math.ceil((points.length - 1) / 2)]];
    const end = points.length === 2 ? points[1] : b;
    return a && end ? { x: (a.x + end.x) / 2, y: (a.y + end.y) / 2 } : null;
  }
  const box = boundsOf(service, id);
  if (box === null) return null;
  const isNode = element.type === 'node';
  return { x: isNode ? box.x + box.width - 6 : box.x + 14, y: isNode ? box.y : box.y + 12 };
}
