import { Plus } from 'lucide-react';
import { type MouseEvent, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMatrix, LaneRow, StepColumn } from '#core/journey';
import { curvePlaces, emotionAtY } from '#core/journey/emotion';
import type { JourneyCardId } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { useActionContext } from '#ui/kit';
import { useCurves } from '../curve-view.ts';
import { useChanges } from '../use-changes.ts';
import { useJourneyCurves, type JourneyCurves } from '../use-journey-curves.ts';
import { AssumedPoints } from './assumed-points.tsx';
import { ChangeNotes } from './change-notes.tsx';
import { CurveLines } from './curve-lines.tsx';
import { CurveTable } from './curve-table.tsx';
import { CurvePanel } from '../panel/curve-panel.tsx';
import classes from './emotion-lane.module.css';
import { ToldPoints } from './told-points.tsx';
import { useBackToMap } from './use-back-to-map.ts';

interface LaneProps {
  readonly matrix: JourneyMatrix;
  /** The row of kind `emotion`. */
  readonly row: LaneRow;
}

/** The emotion lane, laid over its row: from the end of the rail to the right edge of the map, in pixels of the map. */
export function EmotionLane(props: LaneProps) {
  return (
    <Suspense fallback={null}>
      <Lane {...props} />
    </Suspense>
  );
}

function Lane({ matrix, row }: LaneProps) {
  const curves = useJourneyCurves();
  return curves === null ? null : <Drawn matrix={matrix} row={row} curves={curves} />;
}

function Drawn({ matrix, row, curves }: LaneProps & { readonly curves: JourneyCurves }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { canvas } = useActionContext();
  const backToMap = useBackToMap();
  const area = useRef<HTMLElement>(null);
  const hidden = useCurves((state) => state.hidden);
  const panelOpen = useCurves((state) => state.panelOpen);
  const changes = useChanges(curves);
  const { rail } = matrix.sizes;
  const places = curvePlaces(matrix, curves.touchpoints);
  const [first] = curves.voices;
  if (first === undefined) return null;

  const touchpointLane = matrix.rows.find((each) => each.lane.kind === 'touchpoints')?.lane;
  const filled = new Set([...places.values()].map(({ stepId }) => stepId));
  const empty = touchpointLane === undefined ? [] : matrix.columns.filter(({ step }) => !filled.has(step.id));
  const addAt = ({ step }: StepColumn, event: MouseEvent): void => {
    if (touchpointLane === undefined) return;
    const box = event.currentTarget.getBoundingClientRect();
    // Pressed by the keyboard it has no height: neutral then.
    const value =
      event.detail === 0 ? 0 : emotionAtY(row, ((event.clientY - box.top) * row.height) / box.height);
    const change = { assumed: { [first.voice]: value } };
    edit('addCard', { stepId: step.id, laneId: touchpointLane.id, text: step.name, change });
    // The button is gone, and the map has what was made.
    if (event.detail === 0) canvas?.focus();
  };

  const xOf = (id: JourneyCardId): number => (places.get(id)?.x ?? rail) - rail;
  return (
    <section
      ref={area}
      data-own-keys
      aria-label={t('journeyMap.lanes.emotion')}
      className={classes.lane}
      style={{ left: rail, top: row.y, width: matrix.width - rail, height: row.height }}
    >
      {empty.map((column) => (
        <button
          key={column.step.id}
          type="button"
          className={`${classes.empty} nodrag nopan`}
          style={{ left: column.x - rail, width: column.width }}
          aria-label={t('journeyCurve.addTouchpoint', { name: column.step.name })}
          data-hint={t('journeyCurve.addTouchpoint', { name: column.step.name })}
          data-curve-step={column.step.id}
          onKeyDown={(event) => backToMap(event, 'Escape')}
          onClick={(event) => addAt(column, event)}
        >
          <Plus size={16} aria-hidden />
        </button>
      ))}
      <CurveLines curves={curves} row={row} width={matrix.width - rail} xOf={xOf} />
      <ToldPoints curves={curves} row={row} xOf={xOf} />
      {!hidden.has('assumed') && (
        <AssumedPoints
          curves={curves}
          row={row}
          xOf={xOf}
          stepOf={(id) => places.get(id)?.stepId}
          area={area}
        />
      )}
      {changes !== null && <ChangeNotes curves={curves} changes={changes} row={row} xOf={xOf} />}
      <CurveTable curves={curves} />
      {panelOpen && <CurvePanel curves={curves} changes={changes} />}
    </section>
  );
}
