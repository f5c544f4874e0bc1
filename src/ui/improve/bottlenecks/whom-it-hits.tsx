import { useTranslation } from 'react-i18next';
import type { SegmentOutcome } from '#core/simulation';
import { useKpiFormat } from '#ui/simulation/results';
import classes from './where-it-hurts.module.css';

/** The segments whose cases wait longest, longest first; all of their waiting as a share of their cycle time. */
export function WhomItHits({ segments }: { segments: readonly SegmentOutcome[] }) {
  const { t } = useTranslation();
  const write = useKpiFormat();
  const waited = segments
    .filter(({ waitingTime }) => waitingTime.mean.value !== null)
    .toSorted((a, b) => meanOf(b.waitingTime) - meanOf(a.waitingTime));
  const longest = Math.max(...waited.map(({ waitingTime }) => meanOf(waitingTime)));
  return waited.map(({ id, name, waitingTime, cycleTime, cases }) => {
    const wait = `${write.value('duration', waitingTime.mean.value)} ${write.halfWidth('duration', waitingTime.mean)}`;
    const share = meanOf(cycleTime) > 0 ? meanOf(waitingTime) / meanOf(cycleTime) : 0;
    return (
      <li key={id ?? ''}>
        <div className={classes.title}>
          <b>{id === null ? t('results.table.noSegment') : name}</b>
          <span>{t('improve.bottlenecks.waits', { wait: wait.trim() })}</span>
        </div>
        <span className={classes.bar} aria-hidden>
          <span style={{ width: `${longest > 0 ? (100 * meanOf(waitingTime)) / longest : 0}%` }} />
        </span>
        <p>{t('improve.bottlenecks.ofCycle', { share, count: cases.completed })}</p>
      </li>
    );
  });
}

function meanOf({ mean }: SegmentOutcome['cycleTime']): number {
  return mean.value ?? 0;
}
