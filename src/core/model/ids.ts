import type { Brand } from '#core/base';

export type ServiceId = Brand<string, 'ServiceId'>;
export type ProcessId = Brand<string, 'ProcessId'>;
export type LaneId = Brand<string, 'LaneId'>;
export type NodeId = Brand<string, 'NodeId'>;
export type FlowId = Brand<string, 'FlowId'>;
export type RoleId = Brand<string, 'RoleId'>;
export type CalendarId = Brand<string, 'CalendarId'>;
export type ScenarioId = Brand<string, 'ScenarioId'>;
export type JourneyId = Brand<string, 'JourneyId'>;
export type JourneyStageId = Brand<string, 'JourneyStageId'>;
export type JourneyStepId = Brand<string, 'JourneyStepId'>;
export type JourneyFlowId = Brand<string, 'JourneyFlowId'>;
export type JourneyLaneId = Brand<string, 'JourneyLaneId'>;
export type JourneyCardId = Brand<string, 'JourneyCardId'>;
export type JourneyLinkId = Brand<string, 'JourneyLinkId'>;
export type JourneyViewId = Brand<string, 'JourneyViewId'>;
export type PersonaId = Brand<string, 'PersonaId'>;
export type ChannelId = Brand<string, 'ChannelId'>;
export type DataObjectId = Brand<string, 'DataObjectId'>;
export type AttributeId = Brand<string, 'AttributeId'>;
export type SegmentId = Brand<string, 'SegmentId'>;
export type ObservationId = Brand<string, 'ObservationId'>;
export type DismissalId = Brand<string, 'DismissalId'>;
export type CommentId = Brand<string, 'CommentId'>;
export type DecisionId = Brand<string, 'DecisionId'>;
export type ForeignId = Brand<string, 'ForeignId'>;

/** Anything that stands on the canvas and can be selected: a process (its pool), a lane, a node or a flow. */
export type ElementId = ProcessId | LaneId | NodeId | FlowId;

/** Anything that stands on a journey map and can be selected. */
export type JourneyElementId =
  | JourneyStageId
  | JourneyStepId
  | JourneyFlowId
  | JourneyLaneId
  | JourneyCardId
  | JourneyLinkId;

/** Anything that a comment may be about; a service stands for all of it. */
export type CommentedId = ElementId | JourneyElementId | JourneyId | RoleId | ServiceId;
