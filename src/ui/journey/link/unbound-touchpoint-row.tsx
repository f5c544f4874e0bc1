import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId, Service, Touchpoint } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { SearchList } from './search-list.tsx';
import { stepGroups } from './step-entries.ts';
import classes from './unbound-panel.module.css';
import { useGoing } from './use-going.ts';
import { useStepWaits } from './use-step-waits.ts';

interface UnboundTouchpointRowProps {
  readonly service: Service;
  readonly touchpoint: Touchpoint;
  readonly onDraw: () => void;
}

/** A touchpoint without a step: it is shown on the map, bound to a step, or gets one drawn. */
export function UnboundTouchpointRow({ service, touchpoint, onDraw }: UnboundTouchpointRowProps) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { toMap } = useGoing();
  const { noteOf } = useStepWaits();
  const [picking, setPicking] = useState(false);
  const { id, journeyId } = touchpoint;
  const name = touchpoint.name || t('general.unnamed');
  return (
    <li>
      <div className={classes.row}>
        <UnstyledButton className={classes.name} onClick={() => toMap(journeyId, id)}>
          {name}
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
          aria-label={t('journeyLink.unbound.drawNamed', { name })}
          onClick={onDraw}
        >
          {t('journeyLink.unbound.draw')}
        </Button>
      </div>
      {picking && (
        <SearchList
          label={t('journeyLink.findStep')}
          groups={stepGroups(service, [], noteOf)}
          empty={t('journeyLink.noStepLeft')}
          onPick={(nodeId) => edit('bindCard', { cardId: id, nodeIds: [nodeId as NodeId] })}
          onClose={() => setPicking(false)}
        />
      )}
    </li>
  );
}
