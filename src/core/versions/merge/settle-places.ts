import {
  type Box,
  deepEqual,
  type Flow,
  type LaneId,
  laneBoxes,
  type Point,
  type ProcessId,
  type ProcessNode,
  type Service,
} from '#core/model';
import {
  type Choices,
  type Conflict,
  type MergedChange,
  type MergeSide,
  type MergeWarning,
  type Three,
} from './merge.ts';

interface Settled {
  readonly service: Service;
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly MergedChange[];
  readonly warnings: readonly MergeWarning[];
}

const PLACES = 'places';
const SIDES = ['ours', 'theirs'] as const;

/**
 * Where everything stands. What counts is the place within pool and lane, so that a lane put above does not move what is below
 * it for both sides; pools and lanes are as large as the larger one. Things that both moved are one conflict. A drawn route stays
 * where both its ends stand as they did; else it is drawn anew.
 */
export function settlePlaces(service: Service, sides: Three<Service>, choices: Choices): Settled {
  const changes: MergedChange[] = [];
  const clashes: string[] = [];
  const fallback = choices[PLACES] ?? 'ours';

  /** Whose of three equal or different states counts; what both changed is a clash. */
  function sideOf<T>(table: 'processes' | 'nodes', id: string, { base, ours, theirs }: Three<T>): MergeSide {
    const [same, isOurs, isTheirs] = [near(ours, theirs), near(base, ours), near(base, theirs)];
    if (!same && !isOurs && !isTheirs) {
      clashes.push(id);
      return fallback;
    }
    const side = isOurs && !same ? 'theirs' : 'ours';
    if (!near(base, side === 'ours' ? ours : theirs) && !same)
      changes.push({ side, table, id, mark: 'changed', fields: ['place'] });
    return side;
  }

  const framed = withFrames(service, sides, sideOf);
  const stands = {
    base: anchors(sides.base),
    ours: anchors(sides.ours),
    theirs: anchors(sides.theirs),
    merged: anchors(framed),
  };
  const nodes = Object.fromEntries(
    Object.entries<ProcessNode>(framed.nodes).map(([id, node]) => [id, placed(id, node)]),
  ) as Service['nodes'];

  function placed(id: string, node: ProcessNode): ProcessNode {
    const own = SIDES.filter((side) => Object.hasOwn(sides[side].nodes, id));
    const inBase = recordIn(sides.base.nodes, id);
    const at = (
      side: keyof Three,
    ): { readonly x: number; readonly y: number; readonly width: unknown; readonly height: unknown } => {
      const record = recordIn(sides[side].nodes, id) ?? node;
      const anchor = stands[side](record);
      return {
        x: record.x - anchor.x,
        y: record.y - anchor.y,
        width: record.width ?? null,
        height: record.height ?? null,
      };
    };
    const side =
      own.length === 2 && inBase !== undefined
        ? sideOf('nodes', id, { base: at('base'), ours: at('ours'), theirs: at('theirs') })
        : (own[0] ?? 'ours');
    const from = recordIn(sides[side].nodes, id) ?? node;
    const [was, is] = [stands[side](from), stands.merged(node)];
    const { width: _width, height: _height, ...rest } = node;
    return {
      ...rest,
      x: from.x + (is.x - was.x),
      y: from.y + (is.y - was.y),
      ...(from.width === undefined ? {} : { width: from.width }),
      ...(from.height === undefined ? {} : { height: from.height }),
    } as ProcessNode;
  }

  const { flows, warnings } = withRoutes({ ...framed, nodes }, sides, changes);
  const conflict: Conflict = {
    id: PLACES,
    code: 'places',
    table: 'nodes',
    at: clashes,
    field: 'place',
    key: null,
    base: null,
    ours: null,
    theirs: null,
    deleted: null,
  };
  return {
    service: { ...framed, nodes, flows },
    conflicts: clashes.length === 0 ? [] : [conflict],
    changes,
    warnings,
  };
}

/** Pools and lanes. */
function withFrames(
  service: Service,
  { base, ours, theirs }: Three<Service>,
  sideOf: (table: 'processes', id: string, three: Three<Point>) => MergeSide,
): Service {
  const processes = Object.entries(service.processes).map(([id, process]) => {
    const [b, o, t] = [base, ours, theirs].map((of) => recordIn(of.processes, id));
    if (!b || !o || !t) return [id, process] as const;
    const spot = ({ x, y }: Point): Point => ({ x, y });
    const { x, y } =
      sideOf('processes', id, { base: spot(b), ours: spot(o), theirs: spot(t) }) === 'ours' ? o : t;
    const width = larger(b.width, o.width, t.width);
    return [id, { ...process, x, y, width, height: larger(b.height, o.height, t.height) }] as const;
  });
  const lanes = Object.entries(service.lanes).map(([id, lane]) => {
    const [b, o, t] = [base, ours, theirs].map((of) => recordIn(of.lanes, id));
    return [id, b && o && t ? { ...lane, height: larger(b.height, o.height, t.height) } : lane] as const;
  });
  return { ...service, processes: Object.fromEntries(processes), lanes: Object.fromEntries(lanes) };
}

function withRoutes(service: Service, sides: Three<Service>, changes: MergedChange[]) {
  const warnings: MergeWarning[] = [];
  const flows = Object.entries<Flow>(service.flows).map(([id, flow]): [string, Flow] => {
    const [b, o, t] = [sides.base, sides.ours, sides.theirs].map((of) => recordIn(of.flows, id));
    const side: MergeSide =
      o === undefined || (t !== undefined && b !== undefined && deepEqual(b.waypoints, o.waypoints))
        ? 'theirs'
        : 'ours';
    const waypoints = (side === 'ours' ? o : t)?.waypoints ?? null;
    const bothDrew =
      b &&
      o &&
      t &&
      side === 'ours' &&
      !deepEqual(b.waypoints, t.waypoints) &&
      !deepEqual(o.waypoints, t.waypoints);
    if (
      b &&
      o &&
      t &&
      !bothDrew &&
      !deepEqual(b.waypoints, waypoints) &&
      !deepEqual(o.waypoints, t.waypoints)
    )
      changes.push({ side, table: 'flows', id, mark: 'changed', fields: ['place'] });
    if (waypoints === null) return [id, { ...flow, waypoints: bothDrew ? null : waypoints }];
    const shift = shiftOf(service, sides[side], flow);
    if (!bothDrew && shift !== null)
      return [
        id,
        { ...flow, waypoints: shift.x === 0 && shift.y === 0 ? waypoints : moved(waypoints, shift) },
      ];
    warnings.push({ code: 'routeDrawnAnew', at: [id] });
    return [id, { ...flow, waypoints: null }];
  });
  return { flows: Object.fromEntries(flows) as Service['flows'], warnings };
}

/** By how much both ends of a flow stand elsewhere than on a side; null: not by the same, or they are other ends. */
function shiftOf(merged: Service, side: Service, { source, target }: Flow): Point | null {
  const [first, second] = [source, target].map((id) => {
    const [is, was] = [recordIn(merged.nodes, id), recordIn(side.nodes, id)];
    return is && was ? { x: is.x - was.x, y: is.y - was.y } : null;
  });
  return first && second && near(first, second) ? first : null;
}

function moved(route: readonly Point[], { x, y }: Point): readonly Point[] {
  return route.map((point) => ({ x: point.x + x, y: point.y + y }));
}

/** Where the lane, or the pool, of a node begins. */
function anchors(service: Service): (node: ProcessNode) => Point {
  const lanes = new Map<LaneId, Box>();
  for (const id of Object.keys(service.processes) as ProcessId[])
    for (const [lane, box] of laneBoxes(service, id)) lanes.set(lane, box);
  return ({ processId, laneId }) => {
    const process = recordIn(service.processes, processId);
    const lane = laneId === null ? undefined : lanes.get(laneId);
    return { x: process?.x ?? 0, y: lane?.y ?? process?.y ?? 0 };
  };
}

function larger(base: number, ours: number, theirs: number): number {
  if (base === ours) return theirs;
  return base === theirs ? ours : Math.max(ours, theirs);
}

/** Equal but for what adding and taking away leaves of a number. */
function near(a: unknown, b: unknown): boolean {
  const rounded = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (_key, each) => (typeof each === 'number' ? Math.round(each * 1e6) / 1e6 : each)),
    );
  return deepEqual(rounded(a), rounded(b));
}

function recordIn<R>(table: Readonly<Record<string, R>>, id: string): R | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
