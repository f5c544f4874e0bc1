import { useTranslation } from 'react-i18next';
import { useProblemText, useWalk } from '#ui/kit';
import classes from './walk-panel.module.css';

/** Where the times come from, or why there are none. */
export function WalkSource() {
  const { t } = useTranslation();
  const textOf = useProblemText('problems');
  const { status, scenarioName, cases, alike, problems } = useWalk((state) => state.sample);
  const values = { scenario: scenarioName, cases };
  const text = {
    none: () => t('walk.source.none'),
    recording: () => t('walk.source.recording'),
    refused: () => t('walk.source.refused'),
    ready: () =>
      alike > 0 ? t('walk.source.ready', { ...values, count: alike }) : t('walk.source.alone', values),
  }[status]();
  return (
    <div className={classes.source} role="status">
      <p>
        {text} {status === 'ready' && alike > 0 && t('walk.source.explained')}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map((each) => (
            <li key={`${each.code} ${each.at.join(' ')}`}>{textOf(each)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
