import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { touchpointsInOrder, type Unbound } from '#core/journey';
import { expandedName, type JourneyCardId, type JourneyId, type Service } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { SearchList } from './search-list.tsx';
import classes from './unbound-panel.module.css';
import { useGoing } from './use-going.ts';

interface UnboundStepRowProps {
  readonly service: Service;
  readonly journeyId: JourneyId;
  readonly step: Unbound['steps'][number];
  readonly onAdd: () => void;
}

/** A step that the customer notices without a touchpoint: it is shown in the process, bound to one, or gets one. */
export function UnboundStepRow({ service, journeyId, step, onAdd }: UnboundStepRowProps) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { toStep } = useGoing();
  const [picking, setPicking] = useState(false);
  const { id } = step.node;
  const name = expandedName(service, id);
  const touchpoints = touchpointsInOrder(service, journeyId);
  const group = {
    name: service.journeys[journeyId]?.name || t('general.unnamed'),
    entries: touchpoints.map((each) => ({
      id: each.id,
      name: each.name || t('general.unnamed'),
      note: service.journeySteps[each.stepId]?.name ?? '',
    })),
  };
  return (
    <li>
      <div className={classes.row}>
        <UnstyledButton
          className={classes.name}
          aria-label={t('journeyLink.showStep', { name })}
          onClick={() => toStep(id)}
        >
          {name} <small>{t(`journeyLink.unbound.because.${step.because}`)}</small>
        </UnstyledButton>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('journeyLink.unbound.bindNamed', { name })}
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          {t('journeyLink.unbound.bind')}
        </Button>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('journeyLink.unbound.proposeNamed', { name })}
          onClick={onAdd}
        >
          {t('journeyLink.unbound.propose')}
        </Button>
      </div>
      {picking && (
        <SearchList
          label={t('journeyLink.findCard')}
          groups={touchpoints.length === 0 ? [] : [group]}
          empty={t('journeyLink.noCardLeft')}
          onPick={(cardId) => edit('bindCard', { cardId: cardId as JourneyCardId, nodeIds: [id] })}
          onClose={() => setPicking(false)}
        />
      )}
    </li>
  );
}
