import { Button } from '@mantine/core';
import { Lightbulb, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RunRefused } from '#ui/simulation/results';
import { useAction, useActionContext, useRun } from '#ui/kit';
import classes from './needs-run.module.css';
import { UnderWay } from './under-way.tsx';

/** Before the first run: what a run gives here, and the button that does it; why it was refused, where it was. */
export function NeedsRun() {
  const { t } = useTranslation();
  const { open } = useActionContext();
  const run = useAction('run');
  const cancel = useAction('cancelRun');
  const status = useRun((state) => state.status);
  const done = useRun((state) => state.progress?.done ?? 0);
  if (status === 'running')
    return <UnderWay words={t('simulation.progress')} done={done} onCancel={cancel.run} />;
  const isRefused = status === 'refused' || status === 'crashed';
  return (
    <>
      <RunRefused />
      <div className={classes.empty}>
        <Lightbulb size={22} aria-hidden />
        <h3>{t(isRefused ? 'improve.empty.refused' : 'improve.empty.title')}</h3>
        {!isRefused && <p>{t('improve.empty.text')}</p>}
        <Button
          size="sm"
          leftSection={<Play size={15} aria-hidden />}
          disabled={!run.enabled}
          onClick={run.run}
        >
          {t('improve.empty.run')}
        </Button>
        {isRefused && (
          <Button size="sm" variant="default" onClick={() => open('problems')}>
            {t('improve.empty.problems')}
          </Button>
        )}
      </div>
    </>
  );
}
