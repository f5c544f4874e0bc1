import { Menu } from '@mantine/core';
import { ArrowDown, ArrowUp, BetweenHorizontalEnd, BetweenHorizontalStart } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Lane, lanesOf, type Service } from '#core/model';
import { useSession } from '#ui/kit';

/** What only a lane offers: another lane beside it, and another place in the pool. */
export function LaneEntries({ service, lane }: { service: Service; lane: Lane }) {
  const { t } = useTranslation();
  const { edit } = useSession().workspace.getState();
  const lanes = lanesOf(service, lane.processId);
  const index = lanes.findIndex((other) => other.id === lane.id);
  const add = (place: 'above' | 'below') => () =>
    edit('addLane', { processId: lane.processId, beside: lane.id, place, name: t('canvas.newLane') });
  return (
    <>
      <Menu.Item leftSection={<BetweenHorizontalStart size={16} aria-hidden />} onClick={add('above')}>
        {t('canvas.laneAbove')}
      </Menu.Item>
      <Menu.Item leftSection={<BetweenHorizontalEnd size={16} aria-hidden />} onClick={add('below')}>
        {t('canvas.laneBelow')}
      </Menu.Item>
      <Menu.Item
        leftSection={<ArrowUp size={16} aria-hidden />}
        disabled={index === 0}
        onClick={() => edit('moveLane', { laneId: lane.id, to: index - 1 })}
      >
        {t('canvas.laneUp')}
      </Menu.Item>
      <Menu.Item
        leftSection={<ArrowDown size={16} aria-hidden />}
        disabled={index === lanes.length - 1}
        onClick={() => edit('moveLane', { laneId: lane.id, to: index + 1 })}
      >
        {t('canvas.laneDown')}
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}
