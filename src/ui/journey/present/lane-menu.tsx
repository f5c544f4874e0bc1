import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { JourneyId, JourneyLane, JourneyLaneId, Service } from '#core/model';

interface LaneMenuProps {
  readonly service: Service;
  /** Those that can be shown. */
  readonly lanes: readonly JourneyLane[];
  readonly journeyId: JourneyId;
  readonly hidden: ReadonlySet<JourneyLaneId>;
  readonly onHide: (hidden: ReadonlySet<JourneyLaneId>) => void;
  readonly nameOf: (lane: JourneyLane) => string;
}

/** Which lanes are shown while presenting: one by one, or as a view of the map was saved. */
export function LaneMenu({ service, lanes, journeyId, hidden, onHide, nameOf }: LaneMenuProps) {
  const { t } = useTranslation();
  const views = records(service.journeyViews).filter((view) => view.journeyId === journeyId);
  const toggle = (id: JourneyLaneId) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    onHide(next);
  };
  return (
    <Popover position="bottom-end" width={260} shadow="md" withinPortal={false} trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<Rows3 size={14} aria-hidden />}>
          {t('journeyPresent.lanes')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown data-above-page mah="70vh" style={{ overflowY: 'auto' }}>
        <Stack gap={8}>
          {views.length > 0 && (
            <fieldset style={{ margin: 0, padding: 0, border: 0, display: 'grid', gap: 4 }}>
              <legend>{t('journeyPresent.views')}</legend>
              {views.map(({ id, name, hiddenLaneIds }) => (
                <Button key={id} size="xs" variant="light" onClick={() => onHide(new Set(hiddenLaneIds))}>
                  {name}
                </Button>
              ))}
            </fieldset>
          )}
          {lanes.map((lane) => (
            <Checkbox
              key={lane.id}
              size="xs"
              label={nameOf(lane)}
              checked={!hidden.has(lane.id)}
              onChange={() => toggle(lane.id)}
            />
          ))}
          {hidden.size > 0 && (
            <Button size="xs" variant="subtle" onClick={() => onHide(new Set())}>
              {t('journeyPresent.showAll')}
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
