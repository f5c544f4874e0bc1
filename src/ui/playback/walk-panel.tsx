import { Button } from '@mantine/core';
import { RotateCcw, Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { expandedName } from '#core/model';
import { IconButton, useProblemText, useSession, useWalk, useWorkspace } from '#ui/kit';
import { WalkChoiceCard } from './walk-choice-card.tsx';
import classes from './walk-panel.module.css';
import { WalkHistory } from './walk-history.tsx';

/** One case, walked by hand: what can happen next, and what has happened. */
export function WalkPanel() {
  const { t } = useTranslation();
  const walk = useSession().walk.getState();
  const status = useWalk((state) => state.status);
  const choices = useWalk((state) => state.choices);
  const canGoBack = useWalk((state) => state.steps.length > 0);
  return (
    <div className={classes.panel}>
      <header className={classes.head}>
        <h2>{t('playback.walk.title')}</h2>
        <IconButton
          icon={Undo2}
          label={t('playback.walk.back')}
          disabled={!canGoBack}
          onClick={() => walk.back()}
        />
        <IconButton icon={RotateCcw} label={t('playback.walk.restart')} onClick={() => void walk.begin()} />
        <IconButton icon={X} label={t('playback.walk.close')} onClick={() => walk.end()} />
      </header>
      {status === 'refused' && <Refusal />}
      {status === 'walking' && (
        <section className={classes.choices} aria-label={t('playback.walk.next')} aria-live="polite">
          {choices.map((choice) => (
            <WalkChoiceCard key={`${choice.token} ${choice.node}`} choice={choice} />
          ))}
        </section>
      )}
      {status === 'over' && <Over />}
      <WalkHistory />
    </div>
  );
}

function Over() {
  const { t } = useTranslation();
  const walk = useSession().walk.getState();
  const stuckAt = useWalk((state) => state.stuckAt);
  const service = useWorkspace((state) => state.service);
  const names = stuckAt.map((id) => (service ? expandedName(service, id) : id)).join(', ');
  return (
    <section className={classes.over} role="status">
      <p>{stuckAt.length > 0 ? t('playback.walk.stuck', { names }) : t('playback.walk.over')}</p>
      <Button leftSection={<RotateCcw size={14} aria-hidden />} onClick={() => void walk.begin()}>
        {t('playback.walk.restart')}
      </Button>
    </section>
  );
}

function Refusal() {
  const { t } = useTranslation();
  const textOf = useProblemText('problems');
  const problems = useWalk((state) => state.problems);
  return (
    <section className={classes.over} role="alert">
      <p>{t('playback.walk.refused')}</p>
      <ul>
        {problems.map((each) => (
          <li key={`${each.code} ${each.at.join(' ')}`}>{textOf(each)}</li>
        ))}
      </ul>
    </section>
  );
}
