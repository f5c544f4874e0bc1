import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  JOURNEY_LANES,
  type JourneyLane,
  type JourneyLaneKind,
  journeyLanesOf,
  laneTraits,
} from '#core/model';
import { Entry } from './entry.tsx';
import { useLaneName } from './lane-name.ts';
import { useOpenMap } from './map-context.tsx';
import { useMap } from './map-store.ts';

const KINDS = Object.keys(JOURNEY_LANES) as JourneyLaneKind[];

/** What can be done with a lane, from its name. */
export function LaneEntries({ lane }: { lane: JourneyLane }) {
  const { t } = useTranslation();
  const { actions } = useOpenMap();
  const at = useMap((state) => state.menu?.at);
  // The menu in hand closes after the click; the next one opens right behind it, in the same place.
  const openChoices = () => queueMicrotask(() => at && actions.openMenu(at, 'lanes'));
  const set = (change: Partial<JourneyLane>) => () => actions.edit('setJourneyLane', { id: lane.id, change });
  return (
    <>
      <Entry label={t('journeyMap.do.rename')} keys="enter" onClick={() => actions.startEditing('old')} />
      <Entry label={t('journeyMap.do.hide')} onClick={set({ hidden: true })} />
      <Entry
        label={t(lane.pinned ? 'journeyMap.do.unpin' : 'journeyMap.do.pin')}
        onClick={set({ pinned: !lane.pinned })}
      />
      <Entry label={t('journeyMap.do.up')} keys="mod+↑" onClick={() => actions.shift('up')} />
      <Entry label={t('journeyMap.do.down')} keys="mod+↓" onClick={() => actions.shift('down')} />
      <Entry label={t('journeyMap.do.addLane')} onClick={openChoices} />
      <Menu.Divider />
      <Entry label={t('journeyMap.do.delete')} keys="delete" onClick={actions.remove} />
    </>
  );
}

/** Hidden lanes to show again, and kinds of lanes to add: those that can stand in a map once only while they don't. */
export function LaneChoices() {
  const { t } = useTranslation();
  const { actions, service, matrix } = useOpenMap();
  const nameOf = useLaneName();
  const lanes = journeyLanesOf(service, matrix.journeyId);
  const hidden = lanes.filter((lane) => lane.hidden);
  const there = new Set(lanes.map(({ kind }) => kind));
  const kinds = KINDS.filter((kind) => !there.has(kind) || laneTraits(kind).cards.length > 0);
  return (
    <>
      {hidden.map((lane) => (
        <Entry
          key={lane.id}
          label={t('journeyMap.do.show', { lane: nameOf(lane) })}
          onClick={() => actions.edit('setJourneyLane', { id: lane.id, change: { hidden: false } })}
        />
      ))}
      <Menu.Label>{t('journeyMap.do.addLane')}</Menu.Label>
      {kinds.map((kind) => (
        <Entry
          key={kind}
          label={t(`journeyMap.lanes.${kind}`)}
          onClick={() => actions.edit('addJourneyLane', { journeyId: matrix.journeyId, kind })}
        />
      ))}
    </>
  );
}
