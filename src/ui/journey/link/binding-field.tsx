import { useTranslation } from 'react-i18next';
import { expandedName, type JourneyCardId } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { useWorkspace } from '#ui/kit';
import { BindButton } from './bind-button.tsx';
import classes from './link.module.css';
import { LinkRow } from './link-row.tsx';
import { placeName } from './step-entries.ts';
import { StepSearch } from './step-search.tsx';
import { useGoing } from './use-going.ts';
import { useStepWaits } from './use-step-waits.ts';

/** The steps of processes that happen at a touchpoint or in an action: a click goes to the drawing, more can be bound. */
export function BindingField({ cardId }: { cardId: JourneyCardId }) {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  const edit = useJourneyEdit();
  const { toStep } = useGoing();
  const { noteOf, stale } = useStepWaits();
  const card = service?.journeyCards[cardId];
  if (service === null || card === undefined || !('boundTo' in card)) return null;
  const { boundTo } = card;
  return (
    <fieldset className={classes.field}>
      <legend>{t('journeyLink.boundTo')}</legend>
      {boundTo.length > 0 && (
        <ul className={classes.links}>
          {boundTo.map((id) => {
            const name = expandedName(service, id);
            return (
              <LinkRow
                key={id}
                name={name}
                note={[placeName(service, id), noteOf(id)].filter((part) => part !== '').join(' · ')}
                label={t('journeyLink.showStep', { name })}
                onShow={() => toStep(id)}
                onUnbind={() => edit('unbind', { cardId, nodeIds: [id] })}
              />
            );
          })}
        </ul>
      )}
      {stale && boundTo.length > 0 && <p className={classes.soft}>{t('journeyLink.staleWaits')}</p>}
      <BindButton
        label={t('journeyLink.bindStep')}
        search={(close) => (
          <StepSearch
            service={service}
            without={boundTo}
            onPick={(id) => edit('bindCard', { cardId, nodeIds: [id] })}
            onClose={close}
          />
        )}
      />
    </fieldset>
  );
}
