import { useTranslation } from 'react-i18next';
import { type Dimension, DIMENSIONS, type Score } from '#core/analysis/redesign';
import { useFormat, useProblemText } from '#ui/kit';
import classes from './score-bars.module.css';
import { useScoreText } from './use-score-text.ts';

interface ScoreBarsProps {
  readonly score: Score | null;
  /** Those the bars are drawn to the scale of. */
  readonly scores: readonly Score[];
}

/** The scores of one redesign as small bars around the process as it is, each with its interval and in numbers. */
export function ScoreBars({ score, scores }: ScoreBarsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = useScoreText();
  const problemText = useProblemText();
  if (score !== null && score.problems.length > 0)
    return (
      <p className={classes.refused}>
        {t('advisor.redesigns.cannotRun')} {score.problems.map(problemText).join(' ')}
      </p>
    );
  const staff = score === null ? 0 : score.staffPerWeek.after - score.staffPerWeek.before;
  return (
    <>
      <dl className={classes.bars}>
        {DIMENSIONS.map((dimension) => {
          const comparison = score?.by[dimension];
          return (
            <div key={dimension} className={classes.row} data-verdict={comparison?.verdict ?? 'none'}>
              <dt>{t(`advisor.dimensions.${dimension}`)}</dt>
              <dd>
                <Bar
                  difference={comparison?.difference ?? null}
                  interval={comparison?.interval ?? null}
                  reach={reachOf(scores, dimension)}
                />
                <span>{textOf(dimension, comparison)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {Math.abs(staff) > 0.5 && (
        <p className={classes.staff}>
          {t('advisor.redesigns.staff', {
            difference: `${staff > 0 ? '+' : '−'}${format.money(Math.abs(staff))}`,
          })}
        </p>
      )}
    </>
  );
}

/** Half the width of the track: the largest difference of any redesign, so that bars can be compared. */
function reachOf(scores: readonly Score[], dimension: Dimension): number {
  return Math.max(0, ...scores.map(({ by }) => Math.abs(by[dimension].difference ?? 0))) * 1.25;
}

interface BarProps {
  readonly difference: number | null;
  readonly interval: readonly [number, number] | null;
  readonly reach: number;
}

/** From the middle, which is the process as it is; what sticks out of the track is cut off. */
function Bar({ difference, interval, reach }: BarProps) {
  const at = (value: number) => 50 + 50 * Math.max(-1, Math.min(1, reach > 0 ? value / reach : 0));
  const to = at(difference ?? 0);
  const [low, high] = interval === null ? [to, to] : interval.map(at);
  return (
    <svg className={classes.track} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
      <rect className={classes.bar} x={Math.min(50, to)} width={Math.abs(to - 50)} y="3" height="6" />
      {interval !== null && (
        <rect className={classes.interval} x={low} width={(high ?? to) - (low ?? to)} y="5.4" height="1.2" />
      )}
      <rect className={classes.middle} x="49.7" width="0.6" y="0" height="12" />
    </svg>
  );
}
