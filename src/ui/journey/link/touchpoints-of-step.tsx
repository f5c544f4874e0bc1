import { Button, UnstyledButton } from '@mantine/core';
import { Link2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardText, type JourneyCardId, type NodeId } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { IconButton, useWorkspace } from '#ui/kit';
import { cardGroups, cardsBoundTo } from './card-entries.ts';
import classes from './link.module.css';
import { SearchList } from './search-list.tsx';
import { useGoing } from './use-going.ts';

/** Where a step of a process happens on journey maps: a click goes to the map, and it can be bound to more. */
export function TouchpointsOfStep({ id }: { id: NodeId }) {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  const edit = useJourneyEdit();
  const { toMap } = useGoing();
  const [picking, setPicking] = useState(false);
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
              <li key={card.id}>
                <UnstyledButton
                  className={classes.link}
                  aria-label={t('journeyLink.showCard', { name, map })}
                  onClick={() => toMap(card.journeyId, card.id)}
                >
                  <span>{name}</span>
                  <small>{map}</small>
                </UnstyledButton>
                <IconButton
                  icon={X}
                  iconSize={14}
                  size={24}
                  label={t('journeyLink.unbind', { name })}
                  onClick={() => edit('unbind', { cardId: card.id, nodeIds: [id] })}
                />
              </li>
            );
          })}
        </ul>
      )}
      {picking ? (
        <SearchList
          label={t('journeyLink.findCard')}
          groups={cardGroups(service, id, nameOf)}
          empty={t('journeyLink.noCardLeft')}
          onPick={(cardId) => {
            edit('bindCard', { cardId: cardId as JourneyCardId, nodeIds: [id] });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      ) : (
        <Button
          variant="default"
          size="xs"
          leftSection={<Link2 size={14} aria-hidden />}
          onClick={() => setPicking(true)}
        >
          {t('journeyLink.bindCard')}
        </Button>
      )}
    </>
  );
}
