import { useChangeText } from '#ui/kit';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RedesignsState } from '#session/advisor';
import { useRedesigns } from '../advisor/use-advisor.ts';
import { useTryIt } from '../use-try-it.ts';
import classes from './redesign-card.module.css';
import { ScoreBars } from './score-bars.tsx';

interface TogetherCardProps {
  readonly together: NonNullable<RedesignsState['together']>;
  readonly isRunning: boolean;
}

/** Several redesigns as one: what is in it, what fell out, its scores, and the way on. */
export function TogetherCard({ together: { combination, score }, isRunning }: TogetherCardProps) {
  const { t } = useTranslation();
  const goOn = useRedesigns((state) => state.goOn);
  const textOf = useChangeText();
  const tryIt = useTryIt();
  const scores = useRedesigns((state) => state.scores);
  const ground = useRedesigns((state) => state.ground);
  const { parts, dropped } = combination;
  return (
    <section className={classes.together} aria-label={t('advisor.redesigns.together')}>
      <h3>{t('advisor.redesigns.together')}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>{textOf(part)}</li>
        ))}
      </ul>
      {dropped.length > 0 && (
        <p className={classes.assumes}>
          {t('advisor.redesigns.dropped', { names: dropped.map(textOf).join('; ') })}
        </p>
      )}
      <ScoreBars score={score} scores={score === null ? scores : [...scores, score]} />
      <div className={classes.foot}>
        <Button
          size="compact-sm"
          variant="filled"
          disabled={isRunning}
          aria-label={t('advisor.redesigns.tryItNamed', { change: t('advisor.redesigns.together') })}
          onClick={() => tryIt([...(ground?.parts ?? []), ...parts])}
        >
          {t('advisor.redesigns.tryIt')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={isRunning} onClick={() => void goOn()}>
          {t('advisor.redesigns.goOn')}
        </Button>
      </div>
    </section>
  );
}
