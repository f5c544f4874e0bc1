import { Button, Switch } from '@mantine/core';
import { RotateCcw, Undo2, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, useProblemText, useSession, useWalk } from '#ui/kit';
import { ChooseViewpoint } from './choose-viewpoint.tsx';
import { useFollowing } from './use-following.ts';
import { useViewpointName } from './use-viewpoint-name.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { WalkAge } from './walk-age.tsx';
import { WalkChoiceCard } from './walk-choice-card.tsx';
import { WalkOver } from './walk-over.tsx';
import classes from './walk-panel.module.css';
import { WalkSource } from './walk-source.tsx';
import { WalkStory } from './walk-story.tsx';

/** One case, walked by hand: through whose eyes, what can happen next, and what has happened. */
export function WalkPanel() {
  const { t } = useTranslation();
  const walk = useSession().walk.getState();
  const status = useWalk((state) => state.status);
  const canGoBack = useWalk((state) => state.canGoBack);
  const panel = useRef<HTMLDivElement>(null);
  const onKeyDown = useWalkKeys(panel);
  useFollowing(panel);
  const isUnderway = status === 'walking' || status === 'over';
  return (
    <div ref={panel} className={classes.panel} onKeyDown={onKeyDown} role="presentation">
      <header className={classes.head}>
        <h2>{t('walk.title')}</h2>
        {isUnderway && (
          <>
            <IconButton
              icon={Undo2}
              label={t('walk.back')}
              shortcut="←"
              disabled={!canGoBack}
              onClick={() => walk.back()}
            />
            <IconButton icon={RotateCcw} label={t('walk.restart')} onClick={() => walk.restart()} />
          </>
        )}
        <IconButton icon={X} label={t('walk.close')} onClick={() => walk.end()} />
      </header>
      {status === 'choosing' && <ChooseViewpoint />}
      {status === 'refused' && <Refusal />}
      {isUnderway && <Underway />}
    </div>
  );
}

function Underway() {
  const { t } = useTranslation();
  const walk = useSession().walk.getState();
  const status = useWalk((state) => state.status);
  const choices = useWalk((state) => state.choices);
  const viewpoint = useWalk((state) => state.viewpoint);
  const asMostDo = useWalk((state) => state.asMostDo);
  const nameOf = useViewpointName();
  return (
    <>
      <div className={classes.whose}>
        <span>{viewpoint && t('walk.through', { who: nameOf(viewpoint) })}</span>
        <Button variant="subtle" size="compact-sm" onClick={() => walk.open()}>
          {t('walk.change')}
        </Button>
      </div>
      <WalkAge />
      {status === 'walking' && (
        <section className={classes.choices} aria-label={t('walk.next')} aria-live="polite">
          {choices.map((choice) => (
            <WalkChoiceCard key={`${choice.token} ${choice.node}`} choice={choice} />
          ))}
        </section>
      )}
      {status === 'over' && <WalkOver />}
      <Switch
        size="xs"
        label={t('walk.asMostDo')}
        checked={asMostDo}
        onChange={(event) => walk.decideAsMost(event.currentTarget.checked)}
      />
      <WalkStory />
      <WalkSource />
    </>
  );
}

function Refusal() {
  const { t } = useTranslation();
  const textOf = useProblemText('problems');
  const problems = useWalk((state) => state.problems);
  return (
    <section className={classes.over} role="alert">
      <p>{t('walk.refused')}</p>
      <ul>
        {problems.map((each) => (
          <li key={`${each.code} ${each.at.join(' ')}`}>{textOf(each)}</li>
        ))}
      </ul>
    </section>
  );
}
