import {
  branchStepsOf,
  cardsOf,
  type JourneyId,
  mainStepsOf,
  type Service,
  type Touchpoint,
} from '#core/model';

/**
 * The touchpoints of a journey in the order in which they are lived: by column, a side branch right after the step it hangs under;
 * within a cell from top to bottom.
 */
export function touchpointsOf(service: Service, journeyId: JourneyId): readonly Touchpoint[] {
  const steps = mainStepsOf(service, journeyId).flatMap((step) => [step, ...branchStepsOf(service, step.id)]);
  const placeOf = new Map(steps.map(({ id }, place) => [id, place]));
  return cardsOf(service, journeyId)
    .flatMap((card) => (card.kind === 'touchpoint' && placeOf.has(card.stepId) ? [card] : []))
    .toSorted(
      (a, b) =>
        (placeOf.get(a.stepId) ?? 0) - (placeOf.get(b.stepId) ?? 0) ||
        a.order - b.order ||
        (a.id < b.id ? -1 : 1),
    );
}
