import { type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interval } from '#core/model';
import classes from './calendar.module.css';
import { DayField } from './day-field.tsx';
import { dayOf, withDay } from './hours-text.ts';
import { isWorked, paintHours, SLOT } from './paint-hours.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const SLOTS = Array.from({ length: 1440 / SLOT }, (_, index) => index * SLOT);

interface WeekGridProps {
  readonly weekly: readonly Interval[];
  readonly onChange: (weekly: readonly Interval[]) => void;
}

interface Painting {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly working: boolean;
}

/** A week to paint working hours on, a row per day; the same hours stand beside it as text, for the keyboard. */
export function WeekGrid({ weekly, onChange }: WeekGridProps) {
  const { t } = useTranslation();
  const [painting, setPainting] = useState<Painting | null>(null);
  const latest = useRef<Painting | null>(null);
  const set = (next: Painting | null): void => {
    latest.current = next;
    setPainting(next);
  };
  const minuteAt = (event: PointerEvent<HTMLElement>): number => {
    const rect = event.currentTarget.getBoundingClientRect();
    const share = Math.min(0.999, Math.max(0, (event.clientX - rect.left) / rect.width));
    return Math.floor((share * 1440) / SLOT) * SLOT;
  };
  const finish = (): void => {
    const done = latest.current;
    set(null);
    if (done === null) return;
    const [from, to] = [Math.min(done.start, done.end), Math.max(done.start, done.end) + SLOT];
    onChange(withDay(weekly, done.day, paintHours(dayOf(weekly, done.day), from, to, done.working)));
  };
  return (
    <div className={classes.week}>
      <div className={classes.hours} aria-hidden>
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {hour}
          </span>
        ))}
      </div>
      {DAYS.map((dayName, day) => {
        const hours = dayOf(weekly, day);
        const shown =
          painting?.day === day
            ? paintHours(
                hours,
                Math.min(painting.start, painting.end),
                Math.max(painting.start, painting.end) + SLOT,
                painting.working,
              )
            : hours;
        const name = t(`inspector.days.${dayName}`);
        return (
          <div key={dayName} className={classes.day}>
            <span className={classes.dayName}>{name}</span>
            <div
              className={classes.slots}
              aria-hidden
              onPointerDown={(event) => {
                if (event.button !== 0) return;
                event.currentTarget.setPointerCapture(event.pointerId);
                const start = minuteAt(event);
                set({ day, start, end: start, working: !isWorked(hours, start) });
              }}
              onPointerMove={(event) => latest.current && set({ ...latest.current, end: minuteAt(event) })}
              onPointerUp={finish}
              onPointerCancel={() => set(null)}
            >
              {SLOTS.map((minute) => (
                <i
                  key={minute}
                  data-on={isWorked(shown, minute) || undefined}
                  data-hour={minute % 360 === 0 || undefined}
                />
              ))}
            </div>
            <DayField
              label={t('inspector.hoursOn', { day: name })}
              hours={hours}
              onChange={(next) => onChange(withDay(weekly, day, next))}
            />
          </div>
        );
      })}
    </div>
  );
}
