import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrontPoint } from '#core/analysis/staffing';

import { useStaffing } from '../advisor/use-advisor.ts';
import classes from './front-chart.module.css';
import { niceTicks } from './nice-ticks.ts';
import { usePointText } from './use-point-text.ts';

interface FrontChartProps {
  /** Id of the chosen point's change. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** About how many ticks fit on an axis, at most. */
const UPRIGHT_TICKS = 5;
const LEVEL_TICKS = 6;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const HOUR = 60;
const DAY = 1440;

/** The front drawn as steps, every point of it a radio button; today's staffing is hollow. */
export function FrontChart({ chosen, onChoose }: FrontChartProps) {
  const { t } = useTranslation();
  const text = usePointText();
  const front = useStaffing((state) => state.front).filter(({ beside }) => beside.value !== null);
  const xs = rangeOf(front.map(({ cost }) => cost));
  const ys = rangeOf(front.map(({ beside }) => beside.value ?? 0));
  const left = (point: FrontPoint) => (100 * (point.cost - xs.from)) / (xs.to - xs.from);
  const top = (point: FrontPoint) => 100 - (100 * ((point.beside.value ?? 0) - ys.from)) / (ys.to - ys.from);
  // Times are ticked in the unit they are written in.
  const unit = text.measure === 'withinTarget' || ys.to < 2 * HOUR ? 1 : ys.to < 2 * DAY ? HOUR : DAY;
  const upright = niceTicks(ys.from / unit, ys.to / unit, UPRIGHT_TICKS).map((tick) => tick * unit);
  const current = front.findIndex(({ change }) => change.id === chosen);
  // One stop for the Tab key; arrows go from point to point, as in any group of radio buttons.
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = STEPS[event.key];
    const next = by === undefined ? undefined : front[Math.max(0, current) + by];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.change.id);
    event.currentTarget.querySelectorAll('button')[Math.max(0, current) + (by ?? 0)]?.focus();
  };
  const line = front.filter(({ onFront }) => onFront);
  const path = line
    .map(
      (point, index) =>
        `${index === 0 ? 'M' : `H${left(point)}V`}${index === 0 ? `${left(point)} ` : ''}${top(point)}`,
    )
    .join('');
  return (
    <figure className={classes.figure}>
      <figcaption>{t('advisor.staffing.chart')}</figcaption>
      <p className={classes.measure} aria-hidden>
        {t(`advisor.staffing.measures.${text.measure}`)}
      </p>
      <div className={classes.frame}>
        <div className={classes.upright} aria-hidden>
          {upright.map((tick) => (
            <span key={tick} style={{ top: `${100 - (100 * (tick - ys.from)) / (ys.to - ys.from)}%` }}>
              {text.value(tick)}
            </span>
          ))}
        </div>
        <div
          className={classes.plot}
          role="radiogroup"
          tabIndex={-1}
          aria-label={t('advisor.staffing.chart')}
          onKeyDown={onKeyDown}
        >
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
            {upright.map((tick) => {
              const y = 100 - (100 * (tick - ys.from)) / (ys.to - ys.from);
              return <line key={tick} className={classes.grid} x1="0" x2="100" y1={y} y2={y} />;
            })}
            <path className={classes.front} d={path} />
          </svg>
          {front.map((point, index) => (
            <button
              key={point.change.id}
              type="button"
              className={classes.point}
              style={{ left: `${left(point)}%`, top: `${top(point)}%` }}
              data-today={point.isToday || undefined}
              role="radio"
              aria-checked={chosen === point.change.id}
              tabIndex={index === Math.max(0, current) ? 0 : -1}
              aria-label={text.name(point)}
              title={text.name(point)}
              onClick={() => onChoose(point.change.id)}
            />
          ))}
        </div>
        <div className={classes.level} aria-hidden>
          {niceTicks(xs.from, xs.to, LEVEL_TICKS).map((tick) => (
            <span key={tick} style={{ left: `${(100 * (tick - xs.from)) / (xs.to - xs.from)}%` }}>
              {text.cost(tick)}
            </span>
          ))}
        </div>
        <p className={classes.axis}>
          {t(text.isMoney ? 'advisor.staffing.costAxis' : 'advisor.staffing.hoursAxis')}
        </p>
      </div>
      <p className={classes.explained}>
        {t('advisor.staffing.chartExplained', {
          better: t(
            text.measure === 'withinTarget'
              ? 'advisor.staffing.higherBetter'
              : 'advisor.staffing.lowerBetter',
          ),
        })}
      </p>
    </figure>
  );
}

/** From the least to the greatest with some air; never empty. */
function rangeOf(values: readonly number[]): { readonly from: number; readonly to: number } {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const air = greatest > least ? (greatest - least) * 0.08 : Math.max(1, Math.abs(greatest) * 0.1);
  return { from: Math.max(0, least - air), to: greatest + air };
}
