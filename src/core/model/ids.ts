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
export type DataObjectId = Brand<string, 'DataObjectId'>;
export type AttributeId = Brand<string, 'AttributeId'>;
export type SegmentId = Brand<string, 'SegmentId'>;
export type ObservationId = Brand<string, 'ObservationId'>;
export type DismissalId = Brand<string, 'DismissalId'>;
export type ForeignId = Brand<string, 'ForeignId'>;

/** Anything that stands on the canvas and can be selected: a process (its pool), a lane, a node or a flow. */
export type ElementId = ProcessId | LaneId | NodeId | FlowId;
