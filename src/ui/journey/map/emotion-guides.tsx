import { ViewportPortal } from '@xyflow/react';
import { useOpenMap } from './map-context.tsx';
import classes from './map.module.css';

const LEVELS = [2, 1, 0, -1, -2] as const;

/** The five levels of feeling across the lane of emotions. */
export function EmotionGuides() {
  const { matrix } = useOpenMap();
  const row = matrix.rows.find(({ lane }) => lane.kind === 'emotion');
  if (row === undefined) return null;
  const { rail } = matrix.sizes;
  return (
    <ViewportPortal>
      <div
        className={classes.guides}
        style={{ transform: `translate(${rail}px, ${row.y}px)`, width: row.width - rail, height: row.height }}
        aria-hidden
      >
        {LEVELS.map((level, index) => (
          <i key={level} data-zero={level === 0 || undefined} style={{ top: `${12 + index * 19}%` }} />
        ))}
      </div>
    </ViewportPortal>
  );
}
