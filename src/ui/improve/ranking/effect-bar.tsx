import type { Comparison } from '#core/analysis/whatif';
import classes from './ranking-table-view.module.css';

/** The stretch of numbers that a column of bars has room for; always with 0. */
export interface EffectScale {
  readonly from: number;
  readonly to: number;
  /** The difference in whose unit all are written: that of the first row. */
  readonly like: number;
}

/** A scale on which every difference has room with its interval; wild intervals are cut at thrice the largest effect. */
export function effectScale(rows: readonly Comparison[]): EffectScale {
  const largest = Math.max(0, ...rows.map(({ difference }) => Math.abs(difference ?? 0)));
  const ends = rows.flatMap(({ difference, interval }) => [difference ?? 0, ...(interval ?? [])]);
  const from = Math.max(Math.min(0, ...ends), -3 * largest);
  const to = Math.min(Math.max(0, ...ends), 3 * largest);
  const like = rows[0]?.difference ?? 0;
  return from === to ? { from: -1, to: 1, like } : { from, to, like };
}

/** Where a value stands on a scale, in percent of its length; what lies outside stands at its end. */
export function placeOn({ from, to }: EffectScale, value: number): number {
  return (100 * (Math.min(Math.max(value, from), to) - from)) / (to - from);
}

const HEIGHT = 14;

/** A difference as a bar from 0, its interval as a line across the end. Decoration: the number stands beside it. */
export function EffectBar({ row, scale }: { row: Comparison; scale: EffectScale }) {
  const { difference, interval, verdict } = row;
  const zero = placeOn(scale, 0);
  const end = placeOn(scale, difference ?? 0);
  const [low, high] = [placeOn(scale, interval?.[0] ?? 0), placeOn(scale, interval?.[1] ?? 0)];
  return (
    <svg
      className={classes.bars}
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
      data-direction={verdict}
    >
      <line x1={zero} x2={zero} y1={0} y2={HEIGHT} className={classes.zero} />
      {difference !== null && (
        <rect
          x={Math.min(zero, end)}
          y={3}
          width={Math.abs(end - zero)}
          height={HEIGHT - 6}
          className={classes.effect}
        />
      )}
      {interval !== null && (
        <g className={classes.interval}>
          <line x1={low} x2={high} y1={HEIGHT / 2} y2={HEIGHT / 2} />
          <line x1={low} x2={low} y1={4} y2={HEIGHT - 4} />
          <line x1={high} x2={high} y1={4} y2={HEIGHT - 4} />
        </g>
      )}
    </svg>
  );
}
