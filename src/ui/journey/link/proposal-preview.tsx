import { useTranslation } from 'react-i18next';
import type { ProposedJourney } from '#core/journey';
import classes from './propose-dialog.module.css';

/** What a proposed map will hold: in numbers, and its steps by stage; moments of waiting stand out. */
export function ProposalPreview({ proposal }: { proposal: ProposedJourney }) {
  const { t } = useTranslation();
  const { draft, touchpoints, waits, actions } = proposal;
  const counts = [
    t('journeyLink.proposal.counts.stages', { count: draft.stages.length }),
    t('journeyLink.proposal.counts.touchpoints', { count: touchpoints }),
    ...(waits > 0 ? [t('journeyLink.proposal.counts.waits', { count: waits })] : []),
    ...(actions > 0 ? [t('journeyLink.proposal.counts.actions', { count: actions })] : []),
    ...(draft.jumps.length > 0
      ? [t('journeyLink.proposal.counts.jumps', { count: draft.jumps.length })]
      : []),
  ];
  return (
    <>
      <ul className={classes.counts}>
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      <section className={classes.preview} aria-label={t('journeyLink.proposal.preview')}>
        {draft.stages.map((stage, at) => (
          <section key={`${at} ${stage}`}>
            <h3>{stage}</h3>
            <ol>
              {draft.steps
                .filter((step) => step.stage === at)
                .map((step, place) => (
                  <li key={`${place} ${step.name}`}>{step.name}</li>
                ))}
            </ol>
          </section>
        ))}
      </section>
    </>
  );
}
