import { OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemText, useRun } from '#ui/kit';
import { useReveal } from '../use-reveal.ts';
import classes from './run-refused.module.css';

/** Why the last run did not happen, each reason a click away from its place. */
export function RunRefused() {
  const { t } = useTranslation();
  const textOf = useProblemText('problems');
  const reveal = useReveal();
  const status = useRun((state) => state.status);
  const problems = useRun((state) => state.problems);
  if (status !== 'refused' && status !== 'crashed') return null;
  return (
    <section className={classes.refused} role="alert">
      <h3>
        <OctagonAlert size={16} aria-hidden />
        {t(status === 'refused' ? 'results.refused' : 'results.crashed')}
      </h3>
      <ul>
        {problems.map((each) => (
          <li key={`${each.code} ${each.at.join(' ')}`}>
            <button type="button" onClick={() => reveal(each.at)}>
              {textOf(each)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
