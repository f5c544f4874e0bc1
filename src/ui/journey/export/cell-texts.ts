import { cellKey } from '#core/exchange/map-picture';
import {
  type JourneyPlace,
  type JourneyRecord,
  placesOf,
  type StepFigures,
  stepFigures,
} from '#core/journey/experience';
import { touchpointsOf } from '#core/journey/emotion';
import { type JourneyId, journeyLanesOf, type JourneyLaneKind, mainStepsOf, type Service } from '#core/model';
import type { useFormat } from '#ui/kit';

type Format = ReturnType<typeof useFormat>;

/** What stands behind a service level, as on the map: whose promise was kept. */
type KeptWords = Readonly<Record<NonNullable<StepFigures['kept']>['by'], string>>;

/** What stands in the cells of lanes that come from a run, as far as simulated customers are known; by `cellKey`. */
export function cellTexts(
  service: Service,
  id: JourneyId,
  record: JourneyRecord | null,
  format: Format,
  kept: KeptWords,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const places = new Map<string, JourneyPlace>(placesOf(service, id).map((place) => [place.id, place]));
  const touchpoints = touchpointsOf(service, id);
  for (const step of mainStepsOf(service, id)) {
    const place = places.get(step.id) ?? { id: step.id, nodes: [] };
    const figures = stepFigures(service, place, record ?? undefined);
    const answers = touchpoints
      .filter(({ stepId }) => stepId === step.id)
      .reduce((sum, { measured: [first] }) => sum + (first?.n ?? 0), 0);
    for (const { id: laneId, kind } of journeyLanesOf(service, id)) {
      const text =
        kind === 'feedback'
          ? answers > 0
            ? format.number(answers)
            : null
          : figureText(kind, figures, format, kept);
      if (text !== null) texts.set(cellKey(laneId, step.id), text);
    }
  }
  return texts;
}

function figureText(
  kind: JourneyLaneKind,
  figures: StepFigures | null,
  format: Format,
  kept: KeptWords,
): string | null {
  if (figures === null) return null;
  switch (kind) {
    case 'wait':
      return format.duration(figures.wait);
    case 'serviceLevel':
      return figures.kept === null ? null : `${format.percent(figures.kept.share)} ${kept[figures.kept.by]}`;
    case 'repeats':
      return format.percent(figures.repeated);
    case 'abandonment':
      return figures.gaveUp === null ? null : format.percent(figures.gaveUp);
    case 'handOffs':
      return format.number(figures.handOffs);
    case 'cost':
      return format.money(figures.cost);
    case 'valueShare':
      return figures.adding === null ? null : format.percent(figures.adding);
    default:
      return null;
  }
}
