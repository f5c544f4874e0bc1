import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunOutcome } from '#core/simulation';
import { CausesBar, CausesLegend, useCausesText } from './causes.tsx';
import classes from './wait-causes.module.css';

/** Why cases wait, per role: a bar of its causes, and the same in words. Roles nobody waits for, and causes nobody waits by, are left out. */
export function WaitCausesList({ outcome }: { outcome: RunOutcome }) {
  const { t } = useTranslation();
  const causesText = useCausesText();
  const title = useId();
  const longest = Math.max(...outcome.roles.map((role) => role.waiting.mean.value ?? 0));
  const rows = outcome.roles.filter((role) => (role.waiting.mean.value ?? 0) > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={classes.title}>
        {t('results.causes.title')}
      </h3>
      <CausesLegend of={rows.map(({ causes }) => causes)} />
      <ul className={classes.rows}>
        {rows.map(({ id, name, causes, waiting }) => (
          <li key={id}>
            <span>{name}</span>
            <CausesBar causes={causes} share={(waiting.mean.value ?? 0) / longest} />
            <span className={classes.words}>{causesText(causes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
