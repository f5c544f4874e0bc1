import type { Measure } from '#core/analysis/whatif';
import { useKpiFormat } from '#ui/simulation/results';
import { type EffectScale, placeOn } from './effect-bar.tsx';
import { MEASURE_KIND } from './measure-kind.ts';
import classes from './ranking-table-view.module.css';

/** Ends that lie closer to 0 than this share of the scale are not written: they would stand on the 0. */
const NEAR = 0.24;

/** What the bars below are measured by: 0 and the ends of their scale. Decoration: every row has its number. */
export function EffectAxis({ scale, measure }: { scale: EffectScale; measure: Measure }) {
  const write = useKpiFormat();
  const kind = MEASURE_KIND[measure];
  const length = scale.to - scale.from;
  const zero = placeOn(scale, 0);
  return (
    <span className={classes.axis} aria-hidden>
      {-scale.from > NEAR * length && (
        <span data-end="from">{write.difference(kind, scale.from, scale.like)}</span>
      )}
      <span data-end="zero" style={{ left: `${zero}%`, transform: `translateX(-${zero}%)` }}>
        0
      </span>
      {scale.to > NEAR * length && <span data-end="to">{write.difference(kind, scale.to, scale.like)}</span>}
    </span>
  );
}
