import { Button, UnstyledButton } from '@mantine/core';
import { Link2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expandedName, type JourneyCardId, type NodeId, type Service } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { IconButton, useWorkspace } from '#ui/kit';
import classes from './link.module.css';
import { SearchList } from './search-list.tsx';
import { placeName, stepGroups } from './step-entries.ts';
import { useGoing } from './use-going.ts';
import { useStepWaits } from './use-step-waits.ts';

/** The steps of processes that happen at a touchpoint or in an action: a click goes to the drawing, more can be bound. */
export function BindingField({ cardId }: { cardId: JourneyCardId }) {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  const edit = useJourneyEdit();
  const { noteOf, stale } = useStepWaits();
  const [picking, setPicking] = useState(false);
  const card = service?.journeyCards[cardId];
  if (service === null || card === undefined || !('boundTo' in card)) return null;
  const { boundTo } = card;
  return (
    <fieldset className={classes.field}>
      <legend>{t('journeyLink.boundTo')}</legend>
      {boundTo.length > 0 && (
        <ul className={classes.links}>
          {boundTo.map((id) => (
            <BoundStep
              key={id}
              service={service}
              id={id}
              note={noteOf(id)}
              onUnbind={() => edit('unbind', { cardId, nodeIds: [id] })}
            />
          ))}
        </ul>
      )}
      {stale && boundTo.length > 0 && <p className={classes.soft}>{t('journeyLink.staleWaits')}</p>}
      {picking ? (
        <SearchList
          label={t('journeyLink.findStep')}
          groups={stepGroups(service, boundTo, noteOf)}
          empty={t('journeyLink.noStepLeft')}
          onPick={(id) => {
            edit('bindCard', { cardId, nodeIds: [id as NodeId] });
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
          {t('journeyLink.bindStep')}
        </Button>
      )}
    </fieldset>
  );
}

interface BoundStepProps {
  readonly service: Service;
  readonly id: NodeId;
  readonly note: string;
  readonly onUnbind: () => void;
}

function BoundStep({ service, id, note, onUnbind }: BoundStepProps) {
  const { t } = useTranslation();
  const { toStep } = useGoing();
  const name = expandedName(service, id);
  return (
    <li>
      <UnstyledButton
        className={classes.link}
        aria-label={t('journeyLink.showStep', { name })}
        onClick={() => toStep(id)}
      >
        <span>{name}</span>
        <small>{[placeName(service, id), note].filter((part) => part !== '').join(' · ')}</small>
      </UnstyledButton>
      <IconButton
        icon={X}
        iconSize={14}
        size={24}
        label={t('journeyLink.unbind', { name })}
        onClick={onUnbind}
      />
    </li>
  );
}
