import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyStepId } from '#core/model';
import type { KnownJourney } from '#session/journey';
import { useFormat } from '#ui/kit';
import { customerStory, STORY_RANKS, type StoryRank, type StoryVisit } from './customer-story.ts';
import classes from './present-map.module.css';

interface StoryPanelProps {
  readonly known: KnownJourney;
  readonly feelings: readonly string[];
  /** The steps on the page; what happens elsewhere is not told. */
  readonly steps: ReadonlySet<JourneyStepId>;
}

const RANKS = Object.keys(STORY_RANKS) as readonly StoryRank[];

/** What one simulated customer lives through on this page, in words. */
export function StoryPanel({ known, feelings, steps }: StoryPanelProps) {
  const { t } = useTranslation();
  const [rank, setRank] = useState<StoryRank>('typical');
  const story = useMemo(() => customerStory(known, rank), [known, rank]);
  if (story === null) return null;
  const visits = story.visits.filter(({ touchpoint }) => {
    const step = known.service.journeySteps[touchpoint.stepId];
    return step !== undefined && steps.has(step.branchOf ?? step.id);
  });
  return (
    <aside className={classes.story} aria-label={t('journeyPresent.story')}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('journeyPresent.story')}
        value={rank}
        onChange={(value) => setRank(value as StoryRank)}
        data={RANKS.map((value) => ({ value, label: t(`journeyPresent.storyOf.${value}`) }))}
      />
      <p>{t('journeyPresent.storyHint', { count: story.customers, share: STORY_RANKS[rank] })}</p>
      {visits.length === 0 ? (
        <p>{t('journeyPresent.storyHere')}</p>
      ) : (
        <ol>
          {visits.map((visit) => (
            <li key={visit.touchpoint.id}>
              <strong>{visit.touchpoint.name}</strong>
              <VisitWords visit={visit} feelings={feelings} />
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}

function VisitWords({ visit, feelings }: { visit: StoryVisit; feelings: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { wait, promised, repeats, missed, gaveUp, feeling } = visit;
  const happened = [
    wait > 0 ? t('journeyPresent.waited', { wait }) : t('journeyPresent.notWaited'),
    promised === null ? '' : t('journeyPresent.promised', { wait: promised }),
    repeats > 0 ? t('journeyPresent.repeated', { count: repeats }) : '',
    missed ? t('journeyPresent.missed') : '',
    gaveUp ? t('journeyPresent.gaveUp') : '',
  ].filter((part) => part !== '');
  const sign = (value: number): string => (value > 0 ? '+' : value < 0 ? '−' : '');
  return (
    <>
      <span>{happened.join(t('journeyMap.listSemicolon'))}</span>
      {feeling !== null && (
        <span>
          {t('journeyPresent.feels', {
            value: `${sign(feeling)}${format.number(Math.abs(feeling))}`,
            word: feelings[Math.min(4, Math.max(0, Math.round(feeling) + 2))],
          })}
        </span>
      )}
    </>
  );
}
