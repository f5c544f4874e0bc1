import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMatrix } from '#core/journey';
import { placesOf, stepFigures, type StepFigures } from '#core/journey/experience';
import {
  type JourneyId,
  type JourneyLaneKind,
  type JourneyStepId,
  laneTraits,
  type NodeId,
} from '#core/model';
import { NO_VALUE } from '#i18n';
import { useFormat, useSession, useWorkspace } from '#ui/kit';
import { useForecast } from '../curve-view.ts';
import classes from './computed-cells.module.css';

/** The cells whose numbers come from simulated customers, laid over their rows in pixels of the map. Pressing one opens its steps. */
export function ComputedCells({ matrix }: { readonly matrix: JourneyMatrix }) {
  return (
    <Suspense fallback={null}>
      <Cells matrix={matrix} />
    </Suspense>
  );
}

function Cells({ matrix }: { readonly matrix: JourneyMatrix }) {
  const columns = useFigures(matrix.journeyId);
  const rows = matrix.rows.filter(({ lane }) => laneTraits(lane.kind).computed);
  return rows.map(({ lane, y, height }) => (
    <div key={lane.id} className={classes.row} data-own-keys style={{ top: y, height }}>
      {matrix.columns.map(({ step, x, width }) => (
        <div key={step.id} className={classes.place} style={{ left: x, width }}>
          {lane.kind === 'feedback' ? (
            <FeedbackCount stepId={step.id} />
          ) : (
            <Figure kind={lane.kind} name={step.name} column={columns.get(step.id) ?? UNBOUND} />
          )}
        </div>
      ))}
    </div>
  ));
}

interface Column {
  readonly nodes: readonly NodeId[];
  readonly figures: StepFigures | null;
}

const UNBOUND: Column = { nodes: [], figures: null };

/** What is bound in every column of the open map, and what customers went through there. */
function useFigures(journeyId: JourneyId): ReadonlyMap<string, Column> {
  const service = useWorkspace((state) => state.service);
  const current = useForecast((state) => (state.current?.journeyId === journeyId ? state.current : null));
  return useMemo(() => {
    if (service === null || !Object.hasOwn(service.journeys, journeyId)) return new Map();
    return new Map(
      placesOf(service, journeyId).map(({ id, nodes }) => [
        id,
        { nodes, figures: stepFigures(service, nodes, current?.record.places[id]) },
      ]),
    );
  }, [service, journeyId, current]);
}

interface FigureProps {
  readonly kind: JourneyLaneKind;
  readonly name: string;
  readonly column: Column;
}

function Figure({ kind, name, column: { nodes, figures } }: FigureProps) {
  const { t } = useTranslation();
  const session = useSession();
  const write = useFigureText();
  const stale = useForecast((state) => state.stale);
  if (nodes.length === 0)
    return (
      <span className={classes.none} data-hint={t('journeyCurve.cells.unbound')}>
        {NO_VALUE}
      </span>
    );
  const told = figures === null ? null : write(kind, figures);
  const open = (): void => {
    const { openSheet, select } = session.workspace.getState();
    openSheet(null);
    select(nodes);
  };
  return (
    <button
      type="button"
      className={`${classes.cell} nodrag nopan`}
      data-stale={stale || undefined}
      data-hint={
        figures === null
          ? t('journeyCurve.cells.waiting')
          : t('journeyCurve.cells.from', { count: figures.customers })
      }
      aria-label={t('journeyCurve.cells.spoken', {
        lane: t(`journeyMap.lanes.${kind}`),
        step: name,
        value: told === null ? NO_VALUE : `${told.value} ${told.more}`,
      })}
      onClick={open}
    >
      <b>{told?.value ?? NO_VALUE}</b>
      {told !== null && <small>{told.more}</small>}
    </button>
  );
}

/** How many answers customers gave at the touchpoints of a column, whatever the scale. */
function FeedbackCount({ stepId }: { readonly stepId: JourneyStepId }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cards = useWorkspace((state) => state.service?.journeyCards);
  const count = Object.values(cards ?? {}).reduce(
    (sum, card) =>
      card.kind === 'touchpoint' && card.stepId === stepId
        ? sum + card.measured.reduce((all, { n }) => all + n, 0)
        : sum,
    0,
  );
  if (count === 0) return <span className={classes.none}>{NO_VALUE}</span>;
  return (
    <span className={classes.plain}>
      <b>{format.number(count)}</b>
      <small>{t('journeyCurve.cells.answers')}</small>
    </span>
  );
}

function useFigureText() {
  const { t } = useTranslation();
  const format = useFormat();
  return (kind: JourneyLaneKind, figures: StepFigures): { value: string; more: string } | null => {
    switch (kind) {
      case 'wait':
        return {
          value: format.duration(figures.wait),
          more: t('journeyCurve.cells.p90', { wait: figures.waitP90 }),
        };
      case 'serviceLevel':
        return figures.kept === null
          ? { value: NO_VALUE, more: t('journeyCurve.cells.noTarget') }
          : { value: format.percent(figures.kept), more: t('journeyCurve.cells.kept') };
      case 'repeats':
        return {
          value: format.percent(figures.repeated),
          more: t('journeyCurve.cells.repeats', { count: figures.repeats }),
        };
      case 'abandonment':
        return figures.gaveUp === null
          ? { value: NO_VALUE, more: t('journeyCurve.cells.patient') }
          : { value: format.percent(figures.gaveUp), more: t('journeyCurve.cells.gaveUp') };
      case 'handOffs':
        return { value: format.number(figures.handOffs), more: t('journeyCurve.cells.perCustomer') };
      case 'cost':
        return { value: format.money(figures.cost), more: t('journeyCurve.cells.perCustomer') };
      case 'valueShare':
        return figures.adding === null
          ? { value: NO_VALUE, more: t('journeyCurve.cells.notClassed') }
          : { value: format.percent(figures.adding), more: t('journeyCurve.cells.adding') };
      default:
        return null;
    }
  };
}
