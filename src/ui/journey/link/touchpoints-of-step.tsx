import { useTranslation } from 'react-i18next';
import { cardText, type NodeId } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { useWorkspace } from '#ui/kit';
import { BindButton } from './bind-button.tsx';
import { cardGroups, cardsBoundTo } from './card-entries.ts';
import { CardSearch } from './card-search.tsx';
import classes from './link.module.css';
import { LinkRow } from './link-row.tsx';
import { useGoing } from './use-going.ts';

/** Where a step of a process happens on journey maps: a click goes to the map, and it can be bound to more. */
export function TouchpointsOfStep({ id }: { id: NodeId }) {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  const edit = useJourneyEdit();
  const { toMap } = useGoing();
  if (service === null) return null;
  const nameOf = (name: string) => name || t('general.unnamed');
  const bound = cardsBoundTo(service, id);
  return (
    <>
      {bound.length === 0 && <p className={classes.soft}>{t('journeyLink.atNone')}</p>}
      {bound.length > 0 && (
        <ul className={classes.links}>
          {bound.map((card) => {
            const name = nameOf(cardText(card));
            const map = nameOf(service.journeys[card.journeyId]?.name ?? '');
            return (
              <LinkRow
                key={card.id}
                name={name}
                note={map}
                label={t('journeyLink.showCard', { name, map })}
                onShow={() => toMap(card.journeyId, card.id)}
                onUnbind={() => edit('unbind', { cardId: card.id, nodeIds: [id] })}
              />
            );
          })}
        </ul>
      )}
      <BindButton
        label={t('journeyLink.bindCard')}
        search={(close) => (
          <CardSearch
            groups={cardGroups(service, id, nameOf)}
            onPick={(cardId) => edit('bindCard', { cardId, nodeIds: [id] })}
            onClose={close}
          />
        )}
      />
    </>
  );
}
