import { NativeSelect, Popover } from '@mantine/core';
import { Eye, EyeOff, Pin, Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  JOURNEY_LANES,
  type Journey,
  type JourneyLane,
  type JourneyLaneKind,
  journeyLanesOf,
  laneTraits,
  type Service,
} from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { IconButton } from '#ui/kit';
import { PaletteEntry } from '#ui/surface';
import { useNames } from '../use-names.ts';
import classes from './lane-list.module.css';

const KINDS = Object.keys(JOURNEY_LANES) as JourneyLaneKind[];

/** Every lane of the map with an eye and a pin, and those that could be added. */
export function LaneList({ service, journey }: { service: Service; journey: Journey }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const lanes = journeyLanesOf(service, journey.id);
  const missing = KINDS.filter(
    (kind) => laneTraits(kind).cards.length > 0 || !lanes.some((lane) => lane.kind === kind),
  );
  return (
    <Popover position="right-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <PaletteEntry
          symbol={<Rows3 size={20} strokeWidth={1.6} aria-hidden />}
          label={t('journeyForms.lanes')}
          hint={t('journeyForms.lanesHint')}
        />
      </Popover.Target>
      <Popover.Dropdown className={classes.lanes} aria-label={t('journeyForms.lanes')}>
        <ul>
          {lanes.map((lane) => (
            <LaneRow key={lane.id} lane={lane} />
          ))}
        </ul>
        <NativeSelect
          aria-label={t('journeyForms.addLane')}
          value=""
          onChange={(event) => {
            const kind = event.currentTarget.value;
            if (kind !== '') edit('addJourneyLane', { journeyId: journey.id, kind: kind as JourneyLaneKind });
          }}
          data={[
            { value: '', label: t('journeyForms.addLane') },
            ...missing.map((kind) => ({ value: kind as string, label: t(`journeyMap.lanes.${kind}`) })),
          ]}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function LaneRow({ lane }: { lane: JourneyLane }) {
  const { t } = useTranslation();
  const { lane: nameOf } = useNames();
  const edit = useJourneyEdit();
  const { id, hidden, pinned } = lane;
  const name = nameOf(lane);
  return (
    <li data-hidden={hidden || undefined}>
      <span>{name}</span>
      <IconButton
        icon={hidden ? EyeOff : Eye}
        iconSize={15}
        size={24}
        label={t(hidden ? 'journeyForms.showLane' : 'journeyForms.hideLane', { name })}
        onClick={() => edit('setJourneyLane', { id, change: { hidden: !hidden } })}
      />
      <IconButton
        icon={Pin}
        className={classes.pin}
        data-on={pinned || undefined}
        iconSize={15}
        size={24}
        label={t(pinned ? 'journeyForms.unpinLane' : 'journeyForms.pinLane', { name })}
        onClick={() => edit('setJourneyLane', { id, change: { pinned: !pinned } })}
      />
    </li>
  );
}
