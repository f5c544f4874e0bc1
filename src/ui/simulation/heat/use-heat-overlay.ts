import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesPer } from '#core/base';
import type { FlowId, NodeId, Service } from '#core/model';
import { flowsFrom } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { CanvasOverlay, HeatLevel, HeatMark } from '#ui/canvas';
import { useFormat, useRun, useWorkspace } from '#ui/kit';
import { heatLevel, heatScale, heatUnit } from './heat-marks.ts';

const LEVELS: readonly HeatLevel[] = [0, 1, 2, 3, 4];

/** The heat map over the canvas: the last run, or the completed part of a run under way. Null while there is none or it is off. */
export function useHeatOverlay(): CanvasOverlay | null {
  const { t } = useTranslation();
  const format = useFormat();
  const heat = useRun((state) => state.heat);
  const shown = useRun((state) => state.heatShown);
  const outcome = useRun((state) =>
    state.status === 'running' ? state.partial : (state.run?.outcome ?? null),
  );
  const stale = useRun((state) => state.stale && state.status !== 'running');
  const service = useWorkspace((state) => state.service);
  return useMemo(() => {
    if (!shown || outcome === null) return null;
    const write = {
      waiting: format.duration,
      utilisation: format.percent,
      visits: format.number,
      cost: format.money,
    }[heat];
    const { values, bounds } = heatScale(outcome, heat);
    const unit = heatUnit(bounds[5] ?? 0);
    const rangeOf = (from: number, to: number) =>
      heat === 'waiting'
        ? `${format.number(from / minutesPer(unit))}–${format.number(to / minutesPer(unit))} ${t(`general.unitsShort.${unit}`)}`
        : `${write(from)}–${write(to)}`;
    const nodes = new Map<NodeId, HeatMark>();
    for (const [id, value] of values) {
      const label = write(value);
      const level = heatLevel(value, bounds);
      nodes.set(id, { level, label, description: t(`results.heat.describe.${heat}`, { value: label }) });
    }
    return {
      nodes,
      ...(heat === 'visits' && service ? { flows: branchMarks(service, outcome, format.percent) } : {}),
      legend: {
        title: t(`results.heat.title.${heat}`),
        steps: LEVELS.map((level) => ({ level, label: rangeOf(bounds[level] ?? 0, bounds[level + 1] ?? 0) })),
        ...(stale ? { remark: t('results.heat.stale') } : {}),
      },
    };
  }, [shown, outcome, heat, stale, service, format, t]);
}

/** How often each branch of a split was taken, as a share of the split's visits. */
function branchMarks(
  service: Service,
  outcome: RunOutcome,
  write: (share: number) => string,
): ReadonlyMap<FlowId, HeatMark> {
  const crossings = new Map<FlowId, number>(outcome.flows.map(({ id, count }) => [id, count]));
  const visits = new Map<NodeId, number>(
    [...outcome.nodes, ...outcome.steps].map(({ id, count }) => [id, count]),
  );
  const marks = new Map<FlowId, HeatMark>();
  for (const [id, count] of visits) {
    const branches = flowsFrom(service, id);
    if (branches.length < 2 || count === 0) continue;
    for (const flow of branches) {
      const share = (crossings.get(flow.id) ?? 0) / count;
      const label = write(share);
      marks.set(flow.id, { level: heatLevel(share, [0, 0.2, 0.4, 0.6, 0.8, 1]), label, description: label });
    }
  }
  return marks;
}
