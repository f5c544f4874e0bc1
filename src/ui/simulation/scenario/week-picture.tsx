import { useTranslation } from 'react-i18next';
import { useFormat } from '#ui/kit';
import { weekDays } from './week-days.ts';
import classes from './week-rates.module.css';

/** The rates of a week at a glance: seven rows of 24 hours, the fuller the busier. */
export function WeekPicture({ rates }: { rates: readonly number[] }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const most = Math.max(...rates, 0);
  const days = weekDays(language, 'short');
  return (
    <svg
      className={classes.picture}
      viewBox="0 0 276 84"
      role="img"
      aria-label={t('simulation.arrivals.weekPicture', { n: most })}
    >
      {days.map((day, row) => (
        <text key={day} x={28} y={row * 12 + 9} textAnchor="end">
          {day}
        </text>
      ))}
      {rates.map((rate, hour) => (
        <rect
          // The position is the hour itself.
          key={hour}
          x={34 + (hour % 24) * 10}
          y={Math.floor(hour / 24) * 12}
          width={9}
          height={11}
          rx={2}
          fillOpacity={most > 0 && rate > 0 ? 0.2 + (0.8 * rate) / most : 0}
        />
      ))}
    </svg>
  );
}
