import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import {
  type Arrival,
  DEFAULT_ARRIVAL,
  expandedName,
  type NodeId,
  processesOf,
  type Scenario,
  type SegmentId,
  startEventsOf,
} from '#core/model';
import { useSession, useWorkspace } from '#ui/kit';
import { ArrivalForm } from './arrival-form.tsx';
import classes from './scenario-panel.module.css';
import { useEditable } from './use-scenario.ts';

type Way = Arrival['by'] | 'none';

const WAYS: readonly Way[] = ['interval', 'weekly', 'list', 'none'];

/** What each way of arriving begins with. */
const FIRST: Record<Arrival['by'], Arrival> = {
  interval: DEFAULT_ARRIVAL,
  weekly: {
    by: 'weekly',
    rates: Array.from({ length: 168 }, (_, hour) => (hour < 120 && hour % 24 >= 9 && hour % 24 < 17 ? 6 : 0)),
  },
  list: { by: 'list', times: [0, 10, 20, 30] },
};

/** How cases arrive at each start event; also at the nodes without one that receive cases (drawings without a start). */
export function ArrivalsSection({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  if (service === null) return null;
  const starts = processesOf(service).flatMap((process) =>
    startEventsOf(service, process.id).map(({ id }) => id),
  );
  const others = (Object.keys(scenario.arrivals) as NodeId[]).filter(
    (id) => service.nodes[id] && !starts.includes(id),
  );
  const places = [...starts, ...others];
  if (places.length === 0) return <p className={classes.hint}>{t('simulation.arrivals.noStart')}</p>;
  const segments = records(service.segments);
  const alone = places.length === 1 && segments.length === 0;
  return places.flatMap((id) => {
    const start = expandedName(service, id);
    const everybody = segments.length === 0 ? start : t('work.arrivals.others', { start });
    return [
      ...segments.map((segment) => (
        <ArrivalCard
          key={`${id} ${segment.id}`}
          nodeId={id}
          segmentId={segment.id}
          name={t('work.arrivals.ofSegment', { start, segment: segment.name || t('general.unnamed') })}
          scenario={scenario}
          alone={false}
        />
      )),
      <ArrivalCard key={id} nodeId={id} name={everybody} scenario={scenario} alone={alone} />,
    ];
  });
}

interface ArrivalCardProps {
  readonly nodeId: NodeId;
  /** Whose arrivals; absent: those of cases without a segment. */
  readonly segmentId?: SegmentId;
  readonly name: string;
  readonly scenario: Scenario;
  readonly alone: boolean;
}

function ArrivalCard({ nodeId, segmentId, name, scenario, alone }: ArrivalCardProps) {
  const { t } = useTranslation();
  const session = useSession();
  const editable = useEditable();
  const arrivals = segmentId === undefined ? scenario.arrivals : scenario.segmentArrivals[segmentId];
  const arrival = arrivals?.[nodeId] ?? null;
  const set = (next: Arrival | null, gesture?: string) =>
    session.workspace
      .getState()
      .edit(
        'setArrival',
        { scenarioId: scenario.id, nodeId, arrival: next, ...(segmentId === undefined ? {} : { segmentId }) },
        gesture ? { gesture } : {},
      );
  return (
    <fieldset className={classes.card} disabled={!editable}>
      <legend>{name}</legend>
      <SegmentedControl
        fullWidth
        aria-label={t('simulation.arrivals.way', { start: name })}
        value={arrival?.by ?? 'none'}
        onChange={(way) => set(way === 'none' ? null : FIRST[way as Arrival['by']])}
        data={WAYS.filter((way) => way !== 'none' || !alone || arrival === null).map((way) => ({
          value: way,
          label: t(`simulation.arrivals.ways.${way}`),
        }))}
      />
      {arrival && <ArrivalForm arrival={arrival} onChange={set} />}
    </fieldset>
  );
}
