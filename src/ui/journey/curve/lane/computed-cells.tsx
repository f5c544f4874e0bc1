import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMatrix } from '#core/journey';
import { type JourneyLaneKind, type JourneyStepId, laneTraits } from '#core/model';
import { NO_VALUE } from '#i18n';
import { useFormat, useSession, useWorkspace } from '#ui/kit';
import { useForecast } from '../curve-view.ts';
import { type ColumnFigures, useFigures, useFigureText } from '../use-figures.ts';
import classes from './computed-cells.module.css';

const UNBOUND: ColumnFigures = { nodes: [], figures: null };

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

interface FigureProps {
  readonly kind: JourneyLaneKind;
  readonly name: string;
  readonly column: ColumnFigures;
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
  const from =
    figures === null
      ? t('journeyCurve.cells.waiting')
      : t('journeyCurve.cells.from', { count: figures.customers });
  const how =
    kind === 'serviceLevel' && figures !== null
      ? t(`journeyCurve.cells.keptHow.${figures.kept?.by ?? 'nobody'}`)
      : null;
  const hint = how === null ? from : t('journeyCurve.cells.how', { how, from });
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
      data-hint={hint}
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
