/**
 * model: what a service is — processes, lanes, nodes, flows, roles, calendars, scenarios — with queries over it.
 * Never changes a service (that is editing) and never simulates one. Invariant: every record is plain JSON.
 *
 *   const tasks = records(service.nodes).filter((node) => node.kind === 'task');
 */
export {
  contentLeft,
  LANE_HEADER,
  laneAt,
  laneBounds,
  laneBoxes,
  POOL_HEADER,
  poolBounds,
} from './bounds.ts';
export { type Box, centreOf, overlaps, unionOf } from './box.ts';
export { canConnect } from './can-connect.ts';
export { checkService } from './check-service.ts';
export { createService } from './create-service.ts';
export { deepEqual } from './deep-equal.ts';
export { defaultNames, type Locale } from './default-names.ts';
export { defaultScenario } from './default-scenario.ts';
export {
  DEFAULT_ARRIVAL,
  DEFAULT_DELAY,
  DEFAULT_DURATION,
  PLAIN_PROFILE,
  PLAIN_ROLE,
  PLAIN_SCENARIO,
  PLAIN_TASK,
} from './default-values.ts';
export {
  DEFAULT_EMOTION,
  PLAIN_JOURNEY,
  PLAIN_JOURNEY_STEP,
  PLAIN_TOUCHPOINT,
} from './default-journey-values.ts';
export { COMMENTED, commentedName, isCommentable } from './commented.ts';
export type { Comment, DecidedSide, Decision } from './discussion.ts';
export { type Thread, threadsOf } from './threads-of.ts';
export type { DiagramLayout } from './diagram-layout.ts';
export { effectiveProbabilities } from './effective-probabilities.ts';
export { boundsOf, elementOf, isOnMap } from './element.ts';
export { entryNodesOf, startEventsOf } from './entry-nodes.ts';
export { distinctName } from './distinct-name.ts';
export { expandedName } from './expanded-name.ts';
export { flowsFrom, flowsInto } from './flow-index.ts';
export { emptyTables, freshId, type IdSource, isIdTaken, JOURNEY_TABLES, TABLE_NAMES } from './fresh-id.ts';
export type {
  AttributeId,
  CalendarId,
  ChannelId,
  CommentedId,
  CommentId,
  DataObjectId,
  DecisionId,
  DismissalId,
  ElementId,
  FlowId,
  ForeignId,
  JourneyCardId,
  JourneyElementId,
  JourneyFlowId,
  JourneyId,
  JourneyLaneId,
  JourneyLinkId,
  JourneyStageId,
  JourneyStepId,
  JourneyViewId,
  LaneId,
  NodeId,
  ObservationId,
  PersonaId,
  ProcessId,
  RoleId,
  ScenarioId,
  SegmentId,
  ServiceId,
} from './ids.ts';
export { CHANNEL_KINDS } from './journey.ts';
export type {
  ActionCard,
  Actor,
  CardOf,
  Channel,
  ChannelKind,
  EmotionModel,
  Evidence,
  FeedbackScale,
  Journey,
  JourneyCard,
  JourneyCardKind,
  JourneyFlow,
  JourneyLane,
  JourneyLaneKind,
  JourneyLink,
  JourneyStage,
  JourneyStep,
  JourneyView,
  KanoClass,
  Measurement,
  OpportunityCard,
  Persona,
  ServqualDimension,
  Touchpoint,
} from './journey.ts';
export { type BlueprintZone, JOURNEY_LANES, laneTraits } from './journey-lanes.ts';
export {
  branchStepsOf,
  cardsInCell,
  cardsOf,
  cardText,
  journeyLanesOf,
  mainStepsOf,
  stagesOf,
  stepsOfStage,
} from './journey-order.ts';
export type {
  Batching,
  Check,
  EndEvent,
  Gateway,
  IntermediateEvent,
  MessageCatchEvent,
  MessageThrowEvent,
  NodeKind,
  NodeOf,
  Patience,
  Performer,
  Placeholder,
  ProcessNode,
  RoleNeed,
  ServiceLevelTarget,
  StartEvent,
  Task,
  TaskType,
  TimerEvent,
  ValueClass,
  WasteKind,
} from './node.ts';
export { boxOf, defaultSizeOf, hasOutsideLabel, type Size, sizeOf } from './node-size.ts';
export { isBoundaryEvent, isEvent, isFlowNode, isGateway } from './node-traits.ts';
export { flowsOf, lanesOf, nodesOf, processesOf } from './process-index.ts';
export { type Reference, referencesIn } from './references-in.ts';
export { staffName, type Staffing, staffingOf } from './staffing.ts';
export type {
  Arrival,
  AttributeDraw,
  Calendar,
  CaseAttribute,
  DataObject,
  Dismissal,
  Flow,
  ForeignSource,
  Interval,
  Lane,
  Observation,
  ObservedReality,
  Point,
  Process,
  QueueDiscipline,
  Role,
  Scenario,
  Segment,
  Service,
  ServiceProfile,
  TableName,
} from './service.ts';
export {
  applyDiff,
  diffServices,
  invertDiff,
  isEmptyDiff,
  mergeDiffs,
  type RecordOf,
  type ServiceDiff,
} from './service-diff.ts';
export { flowsAfterWork, rejectionFlows } from './work-flows.ts';
