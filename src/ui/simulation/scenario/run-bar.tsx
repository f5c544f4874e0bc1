import { Button, Progress } from '@mantine/core';
import { CirclePlay, Footprints, Play, Square, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAction, useFormat, useProblemText, useRun } from '#ui/kit';
import classes from './run-bar.module.css';

/** Run with its progress and Cancel, what is known to go wrong before any run, and the two ways to look closer. */
export function RunBar() {
  const { t } = useTranslation();
  const run = useAction('run');
  const playback = useAction('openPlayback');
  const walk = useAction('beginWalk');
  const running = useRun((state) => state.status === 'running');
  return (
    <div className={classes.bar}>
      <Forecast />
      {running ? (
        <RunProgress />
      ) : (
        <Button
          size="md"
          fullWidth
          disabled={!run.enabled}
          leftSection={<Play size={17} fill="currentColor" aria-hidden />}
          onClick={run.run}
        >
          {t('simulation.run')}
        </Button>
      )}
      <div className={classes.closer}>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={!playback.enabled}
          leftSection={<CirclePlay size={14} aria-hidden />}
          onClick={playback.run}
        >
          {t('simulation.playBack')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={!walk.enabled}
          leftSection={<Footprints size={14} aria-hidden />}
          onClick={walk.run}
        >
          {t('simulation.walk')}
        </Button>
      </div>
    </div>
  );
}

function RunProgress() {
  const { t } = useTranslation();
  const format = useFormat();
  const cancel = useAction('cancelRun');
  const progress = useRun((state) => state.progress);
  const done = progress?.done ?? 0;
  return (
    <div className={classes.running} role="status">
      <Progress value={done * 100} size="lg" aria-label={t('simulation.progress')} />
      <div className={classes.row}>
        <span>
          {t('simulation.replicationOf', {
            done: progress?.replicationsDone ?? 0,
            of: progress?.replications ?? 0,
            percent: format.percent(done),
          })}
        </span>
        <Button
          variant="default"
          size="sm"
          leftSection={<Square size={12} fill="currentColor" aria-hidden />}
          onClick={cancel.run}
        >
          {t('general.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** What is known before any run, e.g. that a role is offered more work than it can do. */
function Forecast() {
  const forecast = useRun((state) => state.forecast);
  const problemText = useProblemText('problems');
  const findingText = useProblemText('findings');
  if (forecast.length === 0) return null;
  return (
    <ul className={classes.forecast}>
      {forecast.map((each) => {
        const text = problemText(each);
        return (
          <li key={`${each.code} ${each.at.join(' ')}`}>
            <TriangleAlert size={15} aria-hidden />
            {text === each.code ? findingText(each) : text}
          </li>
        );
      })}
    </ul>
  );
}
