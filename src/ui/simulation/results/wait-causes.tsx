import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleOutcome, RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import classes from './wait-causes.module.css';

const CAUSES = ['contention', 'unavailable', 'priority', 'batching'] as const;

/** Why cases wait, per role: a bar of its causes, and the same in words. Roles nobody waits for, and causes nobody waits by, are left out. */
export function WaitCausesList({ outcome }: { outcome: RunOutcome }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = useId();
  const longest = Math.max(...outcome.roles.map((role) => role.waiting.mean.value ?? 0));
  const rows = outcome.roles.filter((role) => (role.waiting.mean.value ?? 0) > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={classes.title}>
        {t('results.causes.title')}
      </h3>
      <ul className={classes.legend} aria-hidden>
        {CAUSES.filter((cause) => rows.some((role) => minutesOf(role, cause) > 0)).map((cause) => (
          <li key={cause} data-cause={cause}>
            {t(`results.causes.${cause}`)}
          </li>
        ))}
      </ul>
      <ul className={classes.rows}>
        {rows.map((role) => {
          const present = CAUSES.filter((cause) => minutesOf(role, cause) > 0);
          return (
            <li key={role.id}>
              <span>{role.name}</span>
              <span className={classes.bar} aria-hidden>
                {present.map((cause) => (
                  <span
                    key={cause}
                    data-cause={cause}
                    style={{ width: `${(minutesOf(role, cause) / longest) * 100}%` }}
                  />
                ))}
              </span>
              <span className={classes.words}>
                {present
                  .map((cause) =>
                    t(`results.causes.because.${cause}`, { time: format.duration(minutesOf(role, cause)) }),
                  )
                  .join(t('results.causes.and'))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function minutesOf(role: RoleOutcome, cause: (typeof CAUSES)[number]): number {
  return role.causes[cause].value ?? 0;
}
