/**
 * journey: what a journey map shows — where everything stands — and what follows from it: where customers go, what binds it
 * to processes, and what is not bound.
 * Never changes a service (that is editing), never draws. Invariant: places and numbers of a map are computed, not stored.
 *
 *   const matrix = buildMatrix(service, journeyId, { density: 'roomy' });
 *   matrix.cards[0]; // { card, x: 200, y: 90, width: 200, height: 64, lines: ['Calls the bank'], … }
 *   journeyReach(service, journeyId).steps.get(stepId)?.reach; // 0.85: of 100 customers 85 come here
 */
export { blueprintLanes, blueprintPlace } from './blueprint-lanes.ts';
export { buildMatrix } from './build-matrix.ts';
export { journeyProcess } from './journey-process.ts';
export { type Destination, walkJourney } from './journey-walk.ts';
export {
  type BlueprintLine,
  type BlueprintLineKind,
  boxOfCard,
  type BranchBox,
  type CardBox,
  type JourneyMatrix,
  type LaneRow,
  type MatrixEdge,
  type StageSpan,
  type StepColumn,
} from './matrix.ts';
export { type Density } from './matrix-sizes.ts';
export { cellCards, type CellPlace, placeInMatrix } from './place-in-matrix.ts';
export { type ProposalNames, proposeJourney, type ProposedJourney } from './propose-journey.ts';
export { journeyReach } from './reach.ts';
export { touchpointFor } from './touchpoint-for.ts';
export { touchpointsInOrder, type Unbound, unboundOf } from './unbound.ts';
export type { JourneyWay } from './ways.ts';
