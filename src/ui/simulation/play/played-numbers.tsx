import { useTranslation } from 'react-i18next';
import type { Comparison } from '#core/analysis/whatif';
import { type Kpi, useKpiFormat } from '#ui/simulation/results';
import { useProblemText, usePlayground } from '#ui/kit';
import classes from './play-card.module.css';

const SHOWN = [
  { measure: 'cycleTime', kind: 'duration' },
  { measure: 'cycleTimeP90', kind: 'duration' },
  { measure: 'waitingTime', kind: 'duration' },
  { measure: 'costPerCase', kind: 'money' },
  { measure: 'withinTarget', kind: 'percent' },
] as const satisfies readonly { readonly measure: string; readonly kind: Kpi['kind'] }[];

/** The headline numbers where the levers stand, before a ghost of the numbers as they are. */
export function PlayedNumbers() {
  const { t } = useTranslation();
  const textOf = useProblemText('problems');
  const answer = usePlayground((state) => state.answer);
  const running = usePlayground((state) => state.running);
  const problems = usePlayground((state) => state.problems);
  if (problems.length > 0)
    return (
      <div className={classes.refused} role="alert">
        {t('simulation.play.refused')}
        <ul>
          {problems.map((each) => (
            <li key={`${each.code} ${each.at.join(' ')}`}>{textOf(each)}</li>
          ))}
        </ul>
      </div>
    );
  if (answer === null)
    return <p className={classes.hint}>{t(running ? 'simulation.play.first' : 'simulation.play.still')}</p>;
  const { replications, planned } = answer;
  return (
    <div className={classes.numbers} aria-busy={running}>
      <dl aria-label={t('simulation.play.answer')}>
        {SHOWN.map(({ measure, kind }) => {
          const comparison = answer.of[measure];
          return comparison.value === null ? null : (
            <PlayedNumber
              key={measure}
              label={t(`simulation.play.measures.${measure}`)}
              kind={kind}
              comparison={comparison}
            />
          );
        })}
      </dl>
      <p className={classes.hint}>{t('simulation.play.made', { replications, planned })}</p>
    </div>
  );
}

interface PlayedNumberProps {
  readonly label: string;
  readonly kind: Kpi['kind'];
  readonly comparison: Comparison;
}

function PlayedNumber({ label, kind, comparison }: PlayedNumberProps) {
  const { t } = useTranslation();
  const write = useKpiFormat();
  const { base, value, difference, interval, verdict } = comparison;
  const most = Math.max(base ?? 0, value ?? 0);
  const width = (amount: number | null) => `${most > 0 ? (100 * (amount ?? 0)) / most : 0}%`;
  return (
    <div className={classes.number}>
      <dt>{label}</dt>
      <dd>
        {write.value(kind, base, most)} → <b>{write.value(kind, value, most)}</b>
      </dd>
      <dd className={classes.bars} aria-hidden>
        <span className={classes.ghost} style={{ width: width(base) }} />
        <span className={classes.bar} style={{ width: width(value) }} />
      </dd>
      <dd className={classes.change} data-direction={verdict}>
        {verdict === 'none' || difference === null
          ? t('results.noDifference')
          : `${write.difference(kind, difference)} ${write.halfWidth(kind, { value: difference, ci95: interval })}`}
      </dd>
    </div>
  );
}
