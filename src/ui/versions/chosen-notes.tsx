import { useTranslation } from 'react-i18next';
import type { Decision } from '#core/model';
import { decisionsFor } from '#core/versions';
import type { VersionCard } from '#session/versions';
import { useSideName } from '#ui/comparison';
import { savedTime, useWorkspace } from '#ui/kit';
import classes from './version-details.module.css';

/** The decisions by which this version was chosen: over what, why, by whom. */
export function ChosenNotes({ version }: { version: VersionCard }) {
  const service = useWorkspace((state) => state.service);
  if (service === null) return null;
  return decisionsFor(service, version.contentHash).map((decision) => (
    <ChosenNote key={decision.id} decision={decision} />
  ));
}

function ChosenNote({ decision: { sides, chosen, why, by, decidedAt } }: { decision: Decision }) {
  const { t, i18n } = useTranslation();
  const nameOf = useSideName();
  const others = sides
    .filter((_, at) => at !== chosen)
    .map((side) => t('comments.decision.listed', { name: nameOf(side) }));
  return (
    <div className={classes.decided}>
      <strong>
        {t('comments.decision.chosenHere', { others: others.join(t('comments.decision.and')) })}
      </strong>
      <p>{why}</p>
      <small>{t('comments.decision.by', { name: by, time: savedTime(decidedAt, i18n.language) })}</small>
    </div>
  );
}
