import { useMemo } from 'react';
import { type Density, type Distribution, density } from '#core/random';
import classes from './distribution.module.css';

const WIDTH = 272;
const HEIGHT = 58;

interface DensityPictureProps {
  readonly distribution: Distribution;
  readonly mean: number;
  /** Writes a value of the axis. */
  readonly say: (value: number) => string;
}

/** What a distribution looks like: time to the right, how often upwards, a mark at the mean. The numbers stand beside it as text. */
export function DensityPicture({ distribution, mean, say }: DensityPictureProps) {
  const picture = useMemo(() => draw(density(distribution, 72)), [distribution]);
  const at = picture.x(mean);
  return (
    <div className={classes.picture} aria-hidden>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" height={HEIGHT} preserveAspectRatio="none">
        {picture.area !== '' && <path className={classes.area} d={picture.area} />}
        {picture.line !== '' && (
          <path className={classes.line} d={picture.line} vectorEffect="non-scaling-stroke" />
        )}
        <line className={classes.axis} x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        <line className={classes.mean} x1={at} x2={at} y1="2" y2={HEIGHT} vectorEffect="non-scaling-stroke" />
      </svg>
      <div className={classes.scale}>
        <span>{say(picture.from)}</span>
        <span>{say(picture.to)}</span>
      </div>
    </div>
  );
}

interface Picture {
  readonly from: number;
  readonly to: number;
  readonly x: (minutes: number) => number;
  readonly area: string;
  readonly line: string;
}

function draw(shape: Density): Picture {
  return shape.type === 'curve' ? drawCurve(shape.points) : drawBars(shape.bars);
}

function drawCurve(points: Extract<Density, { type: 'curve' }>['points']): Picture {
  const from = Math.min(points[0]?.x ?? 0, 0);
  const to = points.at(-1)?.x ?? 1;
  const x = scale(from, to);
  const top = Math.max(...points.map((point) => point.y), 1e-12);
  const place = points.map(
    (point) => `${x(point.x).toFixed(1)} ${(HEIGHT - (point.y / top) * (HEIGHT - 6)).toFixed(1)}`,
  );
  const line = `M${place.join('L')}`;
  return { from, to, x, line, area: `${line}L${x(to)} ${HEIGHT}L${x(points[0]?.x ?? 0)} ${HEIGHT}z` };
}

function drawBars(bars: Extract<Density, { type: 'bars' }>['bars']): Picture {
  const last = Math.max(...bars.map((bar) => bar.to), 0);
  const to = last > 0 ? last * 1.15 : 1;
  const x = scale(0, to);
  const top = Math.max(...bars.map((bar) => bar.share), 1e-12);
  const area = bars.map((bar) => {
    const height = (bar.share / top) * (HEIGHT - 6);
    const [left, right] =
      bar.from === bar.to ? [x(bar.from) - 2, x(bar.from) + 2] : [x(bar.from) + 0.5, x(bar.to) - 0.5];
    return `M${left} ${HEIGHT}V${HEIGHT - height}H${right}V${HEIGHT}z`;
  });
  return { from: 0, to, x, area: area.join(''), line: '' };
}

function scale(from: number, to: number): (value: number) => number {
  return (value) => ((value - from) / (to - from || 1)) * WIDTH;
}
