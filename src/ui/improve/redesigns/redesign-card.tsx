import { Button, Checkbox } from '@mantine/core';
import { Crosshair } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Redesign, Score } from '#core/analysis/redesign';
import { useReveal } from '#ui/simulation/results';
import { useChangeText, useFormat } from '#ui/kit';
import classes from './redesign-card.module.css';
import { ScoreBars } from './score-bars.tsx';

interface RedesignCardProps {
  readonly proposal: Redesign;
  readonly score: Score | null;
  /** Those of all proposals, which share one scale. */
  readonly scores: readonly Score[];
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onTry: () => void;
}

/** One proposal: its principle, what it changes, what it takes for granted, and its scores. */
export function RedesignCard({ proposal, score, scores, isChosen, onChoose, onTry }: RedesignCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const reveal = useReveal();
  const words = useChangeText()(proposal);
  const { cost, costPerHour, ...others } = proposal.values;
  const money = (value: string | number | undefined) => format.money(Number(value ?? 0));
  const values = { ...others, cost: money(cost), costPerHour: money(costPerHour) };
  return (
    <article className={classes.card} aria-label={words} data-chosen={isChosen || undefined}>
      <Checkbox
        size="sm"
        className={classes.tick}
        checked={isChosen}
        aria-label={t('advisor.redesigns.pick', { change: words })}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className={classes.body}>
        <header>
          <p className={classes.principle}>{t(`advisor.principles.${proposal.principle}`)}</p>
          <h3>{words}</h3>
        </header>
        <ScoreBars score={score} scores={scores} />
        <p className={classes.assumes}>
          <strong>{t('advisor.redesigns.assumes')}</strong>
          {format.gap}
          {t(`advisor.assumptions.${proposal.principle}`, values)}
        </p>
        <div className={classes.foot}>
          <Button
            size="compact-sm"
            variant="light"
            aria-label={t('advisor.redesigns.tryItNamed', { change: words })}
            onClick={onTry}
          >
            {t('advisor.redesigns.tryIt')}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<Crosshair size={14} aria-hidden />}
            onClick={() => reveal(proposal.at)}
          >
            {t('results.showOnCanvas')}
          </Button>
        </div>
      </div>
    </article>
  );
}
