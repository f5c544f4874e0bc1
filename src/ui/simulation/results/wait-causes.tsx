import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunOutcome } from '#core/simulation';
import { useFormat } from '#ui/kit';
import classes from './wait-causes.module.css';

/** Why cases wait, per role: because everyone is busy, or because nobody is on shift. Roles nobody waits for are left out. */
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
        <li data-cause="contention">{t('results.causes.contention')}</li>
        <li data-cause="unavailable">{t('results.causes.unavailable')}</li>
      </ul>
      <ul className={classes.rows}>
        {rows.map((role) => {
          const busy = role.causes.contention.value ?? 0;
          const away = role.causes.unavailable.value ?? 0;
          return (
            <li key={role.id}>
              <span>{role.name}</span>
              <span className={classes.bar} aria-hidden>
                <span data-cause="contention" style={{ width: `${(busy / longest) * 100}%` }} />
                <span data-cause="unavailable" style={{ width: `${(away / longest) * 100}%` }} />
              </span>
              <span className={classes.words}>
                {t('results.causes.words', { busy: format.duration(busy), away: format.duration(away) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
