/**
 * model: what a service is — processes, lanes, nodes, flows, roles, calendars, scenarios — with queries over it.
 * Never changes a service (that is editing) and never simulates one. Invariant: every record is plain JSON.
 *
 *   const tasks = records(service.nodes).filter((node) => node.kind === 'task');
 */
export type {
  CalendarId,
  ElementId,
  FlowId,
  ForeignId,
  JourneyId,
  LaneId,
  NodeId,
  ProcessId,
  RoleId,
  ScenarioId,
  ServiceId,
} from './ids.ts';
export type {
  EndEvent,
  Gateway,
  IntermediateEvent,
  MessageCatchEvent,
  MessageThrowEvent,
  NodeKind,
  NodeOf,
  Performer,
  Placeholder,
  ProcessNode,
  ServiceLevelTarget,
  StartEvent,
  Task,
  TaskType,
  TimerEvent,
  ValueClass,
} from './node.ts';
export type {
  Arrival,
  Calendar,
  Flow,
  ForeignSource,
  Interval,
  Journey,
  Lane,
  Point,
  Process,
  Role,
  Scenario,
  Service,
  ServiceProfile,
  TableName,
} from './service.ts';
