import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#ui/kit';
import { hourOfDay, weekDays } from './week-days.ts';
import { type HourRange, isInRange, rangeBetween, type WeekHour } from './week-range.ts';
import classes from './week-rates.module.css';

interface WeekGridProps {
  readonly rates: readonly number[];
  readonly range: HourRange;
  readonly onRange: (range: HourRange) => void;
  /** Gives all hours of the range a rate. */
  readonly onFill: (rate: number) => void;
}

const MOVES: Readonly<Record<string, WeekHour>> = {
  ArrowUp: { day: -1, hour: 0 },
  ArrowDown: { day: 1, hour: 0 },
  ArrowLeft: { day: 0, hour: -1 },
  ArrowRight: { day: 0, hour: 1 },
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * Seven days by 24 hours. Drag or Shift + arrows choose a block; typing a number fills it, Delete empties it.
 */
export function WeekGrid({ rates, range, onRange, onFill }: WeekGridProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [anchor, setAnchor] = useState<WeekHour>({ day: range.fromDay, hour: range.fromHour });
  const [focus, setFocus] = useState<WeekHour>(anchor);
  const typed = useRef('');
  const grid = useRef<HTMLDivElement>(null);
  const most = Math.max(...rates, 0);
  const days = weekDays(format.language, 'long');
  const short = weekDays(format.language, 'short');

  const go = (to: WeekHour, extend: boolean) => {
    typed.current = '';
    setFocus(to);
    if (!extend) setAnchor(to);
    onRange(rangeBetween(extend ? anchor : to, to));
    grid.current?.querySelector<HTMLElement>(`[data-hour="${to.day * 24 + to.hour}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move) {
      const day = Math.min(6, Math.max(0, focus.day + move.day));
      const hour = Math.min(23, Math.max(0, focus.hour + move.hour));
      go({ day, hour }, event.shiftKey);
    } else if (/^[\d.]$/.test(event.key)) {
      typed.current += event.key;
      const rate = Number(typed.current);
      if (Number.isFinite(rate)) onFill(rate);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      typed.current = '';
      onFill(0);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      className={classes.grid}
      aria-label={t('simulation.week.title')}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={classes.hours}>
        <span role="columnheader">
          <VisuallyHidden>{t('simulation.week.day')}</VisuallyHidden>
        </span>
        {HOURS.map((hour) => (
          <span key={hour} role="columnheader">
            {hour}
          </span>
        ))}
      </div>
      {short.map((day, row) => (
        <div key={day} role="row" className={classes.days}>
          <span role="rowheader">{day}</span>
          {HOURS.map((hour) => {
            const at = { day: row, hour };
            const rate = rates[row * 24 + hour] ?? 0;
            const heat = most > 0 && rate > 0 ? Math.round(6 + (39 * rate) / most) : 0;
            return (
              <button
                key={hour}
                type="button"
                role="gridcell"
                data-hour={row * 24 + hour}
                aria-selected={isInRange(range, at)}
                aria-label={t('simulation.week.cell', { day: days[row], hour: hourOfDay(hour), n: rate })}
                tabIndex={focus.day === row && focus.hour === hour ? 0 : -1}
                className={classes.cell}
                style={{
                  background:
                    heat > 0
                      ? `color-mix(in oklab, var(--tl-accent) ${heat}%, var(--tl-surface))`
                      : undefined,
                }}
                onPointerDown={(event) => {
                  // A finger stays with the cell it came down on unless it is let go.
                  if (event.pointerType === 'touch')
                    event.currentTarget.releasePointerCapture(event.pointerId);
                  go(at, event.shiftKey);
                }}
                onPointerEnter={(event) => {
                  if (event.buttons === 1) go(at, true);
                }}
              >
                {rate > 0 ? format.number(rate) : ''}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
