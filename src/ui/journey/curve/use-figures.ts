import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { placesOf, stepFigures, type StepFigures } from '#core/journey/experience';
import type { JourneyId, JourneyLaneKind, NodeId } from '#core/model';
import { NO_VALUE } from '#i18n';
import { useFormat, useWorkspace } from '#ui/kit';
import { useForecast } from './curve-view.ts';

/** What is bound in a column, and what customers went through there; null where none came, or none was simulated yet. */
export interface ColumnFigures {
  readonly nodes: readonly NodeId[];
  readonly figures: StepFigures | null;
}

/** The columns of the open map in which something is bound, by step. */
export function useFigures(journeyId: JourneyId): ReadonlyMap<string, ColumnFigures> {
  const service = useWorkspace((state) => state.service);
  const current = useForecast((state) => (state.current?.journeyId === journeyId ? state.current : null));
  return useMemo(() => {
    if (service === null || !Object.hasOwn(service.journeys, journeyId)) return new Map();
    return new Map(
      placesOf(service, journeyId).map((place) => [
        place.id,
        { nodes: place.nodes, figures: stepFigures(service, place, current?.record) },
      ]),
    );
  }, [service, journeyId, current]);
}

/** Writes what one computed lane says of a column: the number, and what it counts. */
export function useFigureText() {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (kind: JourneyLaneKind, figures: StepFigures): { value: string; more: string } | null => {
      switch (kind) {
        case 'wait':
          return {
            value: format.duration(figures.wait),
            more: t('journeyCurve.cells.p90', { wait: figures.waitP90 }),
          };
        case 'serviceLevel':
          return figures.kept === null
            ? { value: NO_VALUE, more: t('journeyCurve.cells.noTarget') }
            : {
                value: format.percent(figures.kept.share),
                more: t(`journeyCurve.cells.keptBy.${figures.kept.by}`),
              };
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
    },
    [t, format],
  );
}
