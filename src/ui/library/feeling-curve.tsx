import { curvePath } from '#core/journey/emotion';
import classes from './template-gallery.module.css';

const WIDTH = 280;
const HEIGHT = 60;
const MARGIN = 10;

/** The ups and downs of a map at a glance: hollow points, because they are assumed. Words for it stand beside the picture. */
export function FeelingCurve({ feelings }: { feelings: readonly number[] }) {
  const points = feelings.map((felt, at) => {
    const x = MARGIN + (at * (WIDTH - 2 * MARGIN)) / Math.max(1, feelings.length - 1);
    return { x, y: HEIGHT / 2 - (felt * (HEIGHT - 2 * MARGIN)) / 4 };
  });
  return (
    <svg className={classes.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <line className={classes.neutral} x1={MARGIN} x2={WIDTH - MARGIN} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <path d={curvePath(points)} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3.4} />
      ))}
    </svg>
  );
}
