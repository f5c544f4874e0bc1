import type { Gateway, NodeKind, TaskType } from '#core/model';

/** One stroke of a symbol: SVG path data; `fill` is painted in the line colour, otherwise the path is only stroked. */
export interface SymbolPath {
  readonly d: string;
  readonly fill?: true;
}

/** A symbol on a square grid from 0 to `size`, meant to be stroked 1.5 wide with round caps and joins. */
export interface Sign {
  readonly size: number;
  readonly paths: readonly SymbolPath[];
}

/** One circle of an event's border, in the event's own 36 × 36 box with centre 18, 18. */
export interface Ring {
  readonly radius: number;
  readonly width: number;
}

/** Kinds that are drawn as a circle. */
export type EventKind = Extract<
  NodeKind,
  'startEvent' | 'endEvent' | 'intermediateEvent' | 'timerEvent' | 'messageCatchEvent' | 'messageThrowEvent'
>;

/** What stands inside an event's circle. */
export type EventTrigger = 'none' | 'timer' | 'message';

const EVENT_SIZE = 36;
const TASK_SIZE = 20;
const GATEWAY_SIZE = 48;

const CLOCK: readonly SymbolPath[] = [
  { d: 'M18 9a9 9 0 1 1 0 18a9 9 0 0 1 0-18z' },
  { d: 'M18 12.75V18l3.75 2.25' },
  { d: 'M18 9v1.5M27 18h-1.5M18 27v-1.5M9 18h1.5' },
];
const ENVELOPE: readonly SymbolPath[] = [{ d: 'M10 12.5h16v11h-16z' }, { d: 'M10.25 12.75L18 19l7.75-6.25' }];
const FILLED_ENVELOPE: readonly SymbolPath[] = [
  { d: 'M9.75 11.75h16.5L18 18.25z', fill: true },
  { d: 'M9.5 13.5L18 20.2l8.5-6.7v10.75h-17z', fill: true },
];

const THROWING = new Set<EventKind>(['endEvent', 'messageThrowEvent']);

const TRIGGER_OF: Partial<Record<EventKind, EventTrigger>> = {
  timerEvent: 'timer',
  messageCatchEvent: 'message',
  messageThrowEvent: 'message',
};

/**
 * The sign inside an event on the event's own 36 × 36 grid: an outlined envelope where a message is caught,
 * a filled one where it is thrown, a clock for a timer; no paths for `none`.
 * Intermediate kinds know their trigger; it is read for start and end events only.
 */
export function eventMarker(kind: EventKind, trigger: EventTrigger = 'none'): Sign {
  const actual = TRIGGER_OF[kind] ?? trigger;
  const paths =
    actual === 'none' ? [] : actual === 'timer' ? CLOCK : THROWING.has(kind) ? FILLED_ENVELOPE : ENVELOPE;
  return { size: EVENT_SIZE, paths };
}

/** The circles of an event's border, outermost first: one thin (start), two thin (intermediate), one thick (end). */
export function eventRings(kind: EventKind): readonly Ring[] {
  if (kind === 'startEvent') return [{ radius: 17.25, width: 1.5 }];
  if (kind === 'endEvent') return [{ radius: 16.25, width: 3.5 }];
  return [
    { radius: 17.25, width: 1.5 },
    { radius: 14.25, width: 1.5 },
  ];
}

const GEAR =
  'M8.5 4.19L8.68 2.11A8 8 0 0 1 11.32 2.11L11.5 4.19A6 6 0 0 1 13.05 4.83L14.65 3.49A8 8 0 0 1 16.51 5.35L15.17 6.95' +
  'A6 6 0 0 1 15.81 8.5L17.89 8.68A8 8 0 0 1 17.89 11.32L15.81 11.5A6 6 0 0 1 15.17 13.05L16.51 14.65A8 8 0 0 1 14.65 16.51' +
  'L13.05 15.17A6 6 0 0 1 11.5 15.81L11.32 17.89A8 8 0 0 1 8.68 17.89L8.5 15.81A6 6 0 0 1 6.95 15.17L5.35 16.51' +
  'A8 8 0 0 1 3.49 14.65L4.83 13.05A6 6 0 0 1 4.19 11.5L2.11 11.32A8 8 0 0 1 2.11 8.68L4.19 8.5A6 6 0 0 1 4.83 6.95' +
  'L3.49 5.35A8 8 0 0 1 5.35 3.49L6.95 4.83z';

const TASK_MARKERS: Readonly<Record<TaskType, readonly SymbolPath[]>> = {
  none: [],
  user: [
    { d: 'M10 2.75a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7z' },
    { d: 'M3.25 17.25v-1.5a4.5 4.5 0 0 1 4.5-4.5h4.5a4.5 4.5 0 0 1 4.5 4.5v1.5z' },
  ],
  manual: [
    {
      d:
        'M6.4 16.25h6.1a1.15 1.15 0 0 0 0-2.3h1.2a1.15 1.15 0 0 0 0-2.3h1a1.15 1.15 0 0 0 0-2.3h2a1.15 1.15 0 0 0 0-2.3H8.6' +
        'l1.5-1.9c.8-1.1-.4-2.3-1.5-1.6L4.1 6.6c-.9.6-1.4 1.5-1.4 2.6v3.4c0 2 1.7 3.65 3.7 3.65z',
    },
    { d: 'M11 9.35h3.7M11 11.65h3.2M11 13.95h1.6' },
  ],
  service: [{ d: GEAR }, { d: 'M10 7.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 0 1 0-5.2z' }],
  script: [
    { d: 'M6.25 3h10c-2.6 2.3-2.6 4.6-1 7s1.6 4.7-1.5 7h-10c2.6-2.3 2.6-4.6 1-7s-1.6-4.7 1.5-7z' },
    { d: 'M7.25 6.5h5M7.5 10h5M8 13.5h5' },
  ],
  businessRule: [
    { d: 'M2.75 4h14.5v3.5H2.75z', fill: true },
    { d: 'M2.75 4h14.5v12H2.75z' },
    { d: 'M2.75 11.75h14.5M7.5 7.5V16' },
  ],
  send: [
    { d: 'M2 4.25h16l-8 6.1z', fill: true },
    { d: 'M2 6.1l8 6.1l8-6.1v9.65H2z', fill: true },
  ],
  receive: [{ d: 'M2.5 4.5h15v11h-15z' }, { d: 'M2.75 4.75L10 10.75l7.25-6' }],
};

/** The sign in a task's upper left corner on a 20 × 20 grid; no paths for a task without a type. */
export function taskMarker(taskType: TaskType): Sign {
  return { size: TASK_SIZE, paths: TASK_MARKERS[taskType] };
}

const GATEWAY_MARKERS: Readonly<Record<Gateway['kind'], readonly SymbolPath[]>> = {
  exclusiveGateway: [
    {
      d: 'M30.89 14.63L33.37 17.11L26.47 24L33.37 30.89L30.89 33.37L24 26.47L17.11 33.37L14.63 30.89L21.53 24L14.63 17.11L17.11 14.63L24 21.53z',
      fill: true,
    },
  ],
  parallelGateway: [
    {
      d: 'M22.25 12h3.5v10.25H36v3.5H25.75V36h-3.5V25.75H12v-3.5h10.25z',
      fill: true,
    },
  ],
  inclusiveGateway: [
    {
      d: 'M24 12.5a11.5 11.5 0 1 0 0 23a11.5 11.5 0 0 0 0-23zM24 15.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17z',
      fill: true,
    },
  ],
  eventBasedGateway: [
    { d: 'M24 10.75a13.25 13.25 0 1 1 0 26.5a13.25 13.25 0 0 1 0-26.5z' },
    { d: 'M24 13.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 0 1 0-21z' },
    { d: 'M24 17.1L30.85 22.08L28.23 30.12L19.77 30.12L17.15 22.08z' },
  ],
};

/** The sign inside a gateway's diamond on the gateway's own 48 × 48 grid. */
export function gatewayMarker(kind: Gateway['kind']): Sign {
  return { size: GATEWAY_SIZE, paths: GATEWAY_MARKERS[kind] };
}

/** A gateway's diamond on the same grid as its marker. */
export const GATEWAY_OUTLINE = 'M24 .75L47.25 24L24 47.25L.75 24z';

/** The outline a foreign element is drawn with. */
export type PlaceholderShape = 'box' | 'circle' | 'diamond' | 'annotation' | 'page' | 'store' | 'group';

/** Chooses the outline of a placeholder by the local name of its BPMN element; a box for anything unknown. */
export function placeholderShape(bpmnType: string): PlaceholderShape {
  if (/Event$/.test(bpmnType)) return 'circle';
  if (/Gateway$/.test(bpmnType)) return 'diamond';
  if (bpmnType === 'textAnnotation') return 'annotation';
  if (bpmnType === 'group') return 'group';
  if (/^dataStore/.test(bpmnType)) return 'store';
  if (/^data(Object|Input|Output)/.test(bpmnType)) return 'page';
  return 'box';
}

/** The padlock on a foreign element that is kept but not executed, on a 20 × 20 grid. */
export const LOCK_MARKER: Sign = {
  size: TASK_SIZE,
  paths: [{ d: 'M5 9h10v7.5H5z' }, { d: 'M7 9V6.5a3 3 0 0 1 6 0V9' }, { d: 'M10 12v1.75' }],
};

/** The small plus in a box at the foot of a sub-process or call activity, on a 20 × 20 grid. */
export const COLLAPSED_MARKER: Sign = {
  size: TASK_SIZE,
  paths: [{ d: 'M3.5 3.5h13v13h-13z' }, { d: 'M10 6.5v7M6.5 10h7' }],
};
