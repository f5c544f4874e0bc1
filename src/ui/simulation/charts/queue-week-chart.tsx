import { useTranslation } from 'react-i18next';
import type { RoleOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import { hourOfDay, weekDays } from '../scenario/week-days.ts';
import classes from './queue-week-chart.module.css';

/** A cell is 10 wide and 13 high with its gap; the names of the days stand left, the hours on top. */
const [LEFT, TOP, WIDTH, HEIGHT] = [36, 13, 10, 13];

/** How many cases wait for a role in each hour of the week: seven rows of 24 hours; hatched where nobody is on duty. */
export function QueueWeekChart({ role }: { role: RoleOutcome }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { queue, utilisation } = role.weekly;
  const most = Math.max(0, ...queue.map((each) => each ?? 0));
  const peak = queue.indexOf(most);
  const days = weekDays(format.language, 'short');
  const long = weekDays(format.language, 'long');
  const isOff = (hour: number) => queue[hour] !== null && utilisation[hour] === null;
  const hasOff = queue.some((_, hour) => isOff(hour));
  const timeOf = (hour: number) => ({ day: long[Math.floor(hour / 24)] ?? '', time: hourOfDay(hour % 24) });
  const told = t('results.charts.queueWeekText', { n: most, role: role.name, ...timeOf(peak) });
  return (
    <figure className={classes.figure}>
      <svg viewBox={`0 0 ${LEFT + 24 * WIDTH} ${TOP + 7 * HEIGHT}`} role="img" aria-label={told}>
        {[0, 6, 12, 18].map((hour) => (
          <text key={hour} x={LEFT + hour * WIDTH} y={9}>
            {hourOfDay(hour)}
          </text>
        ))}
        {days.map((day, row) => (
          <text key={day} x={LEFT - 6} y={TOP + row * HEIGHT + 9} textAnchor="end">
            {day}
          </text>
        ))}
        {queue.map((waiting, hour) => (
          <rect
            // The position is the hour itself.
            key={hour}
            x={LEFT + (hour % 24) * WIDTH}
            y={TOP + Math.floor(hour / 24) * HEIGHT}
            width={WIDTH - 1}
            height={HEIGHT - 2}
            rx={2}
            data-heat={
              waiting === null || most === 0 ? undefined : Math.min(4, Math.floor((5 * waiting) / most))
            }
            data-off={isOff(hour) || undefined}
          >
            {waiting !== null && (
              <title>{t('results.charts.queueWeekHour', { n: waiting, ...timeOf(hour) })}</title>
            )}
          </rect>
        ))}
      </svg>
      <figcaption>
        <span>{told}</span>
        <ul aria-hidden>
          <li data-heat="0">0</li>
          {[1, 2, 3].map((level) => (
            <li key={level} data-heat={level} />
          ))}
          <li data-heat="4">{t('results.charts.queueMost', { n: most })}</li>
          {queue.includes(null) && <li>{t('results.charts.queueNever')}</li>}
          {hasOff && <li data-off>{t('results.charts.queueOff')}</li>}
        </ul>
      </figcaption>
    </figure>
  );
}
