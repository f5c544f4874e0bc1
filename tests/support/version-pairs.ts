import { readFileSync } from 'node:fs';
import type { Arrival, Lane, Service } from '#core/model';
import { type DrawnFlow, type DrawnNode, drawService, exponential, minutes } from './draw-service.ts';

/** Two drawings and what is to be told of them, line by line as it was written. */
export interface VersionPair {
  readonly name: string;
  readonly a: Service;
  readonly b: Service;
  readonly told: readonly string[];
}

/** The pairs of a file in `tests/fixtures/compare`, in the notation that stands at the top of `structure.txt`. */
export function versionPairs(file: string): readonly VersionPair[] {
  const text = readFileSync(new URL(`../fixtures/compare/${file}.txt`, import.meta.url), 'utf8');
  const [, ...pairs] = text.split(/^== /m);
  return pairs.map((pair) => {
    const [name = '', ...lines] = pair.trim().split('\n');
    const given = lines.filter((line) => /^[a-z]+( [ab])?: /.test(line));
    return {
      name,
      a: draw(given, 'a'),
      b: draw(given, 'b'),
      told: lines.filter((line) => !given.includes(line) && line.trim() !== ''),
    };
  });
}

const KINDS: Readonly<Record<string, DrawnNode['kind']>> = {
  s: 'startEvent',
  e: 'endEvent',
  x: 'exclusiveGateway',
  y: 'exclusiveGateway',
  a: 'parallelGateway',
  o: 'inclusiveGateway',
  v: 'eventBasedGateway',
  t: 'timerEvent',
  i: 'intermediateEvent',
  m: 'messageCatchEvent',
};

const ITEM =
  /^(?:\{([^}]*)\}\s*)?([A-Za-z]\w*)(?:\/([a-z]))?(?::([^@{]*))?(?:@(\w+)(?::([^{]*))?)?(?:\{([^}]*)\})?$/;

function settings(text: string | undefined): Readonly<Record<string, string>> {
  if (text === undefined) return {};
  return Object.fromEntries(
    text.split(',').map((each) => {
      const at = each.indexOf('=');
      return [each.slice(0, at).trim(), each.slice(at + 1).trim()];
    }),
  );
}

/** Everything a drawing of this notation says, gathered while it is read. */
class Draft {
  readonly nodes: Record<string, DrawnNode> = {};
  readonly flows: DrawnFlow[] = [];
  readonly flowSettings: Record<string, Readonly<Record<string, string>>> = {};
  readonly nodeSettings: Record<string, Readonly<Record<string, string>>> = {};
  readonly names: Record<string, string> = {};
  readonly laneOf: Record<string, string> = {};
  readonly lanes: Record<string, string> = {};
  readonly processNames: Record<string, string> = {};
  private process = 'process';

  chain(text: string): void {
    const groups = text.trim().split(/\s*>\s*/);
    let before: readonly string[] = [];
    for (const group of groups) {
      const own = /^\{([^}]*)\}\s+(.*)$/.exec(group);
      const isFlow = own !== null && before.length > 0;
      const items = (isFlow ? (own[2] as string) : group).split('|').map((item) => this.item(item.trim()));
      for (const source of before) {
        for (const target of items) {
          if (this.flows.some(([from, to]) => from === source && to === target)) continue;
          const told = isFlow ? settings(own[1]) : {};
          this.flows.push([source, target, told['p'] === undefined ? null : Number(told['p'])]);
          this.flowSettings[`${source}-${target}`] = told;
        }
      }
      before = items;
    }
  }

  private item(text: string): string {
    const read = ITEM.exec(text);
    if (read === null) throw new Error(`“${text}” is not in the notation`);
    const [, of, id = '', kind, name, lane, laneName, set] = read;
    const process = settings(of);
    if (process['process'] !== undefined) {
      this.process = process['process'];
      this.processNames[this.process] = process['name'] ?? '';
    }
    if (this.nodes[id] !== undefined) return id;
    const told = settings(set);
    const isTask = kind === undefined && /^[A-Z]/.test(id);
    const duration = minutes(Number(told['d'] ?? 5));
    this.nodes[id] = isTask
      ? {
          kind: 'task',
          process: this.process,
          duration,
          role: told['role'],
          cost: Number(told['cost'] ?? 0),
          taskType: told['type'],
          target:
            told['target'] === undefined
              ? undefined
              : { measure: 'wait', limit: Number(told['target']), clock: 'clock' },
        }
      : { kind: KINDS[kind ?? id.charAt(0)] ?? 'placeholder', process: this.process, delay: duration };
    this.names[id] = name?.trim() ?? '';
    this.nodeSettings[id] = told;
    if (lane !== undefined) {
      this.laneOf[id] = `lane_${lane}`;
      this.lanes[`lane_${lane}`] = laneName?.trim() ?? this.lanes[`lane_${lane}`] ?? lane;
    }
    return id;
  }
}

function draw(lines: readonly string[], side: 'a' | 'b'): Service {
  const line = (key: string): string | undefined =>
    [`${key} ${side}: `, `${key}: `].flatMap((start) =>
      lines.filter((each) => each.startsWith(start)).map((each) => each.slice(start.length)),
    )[0];
  const draft = new Draft();
  for (const chain of (line(side) ?? '').split(';')) draft.chain(chain);
  const arrivals = line('arrivals');
  const start = Object.keys(draft.nodes).find((id) => draft.nodes[id]?.kind === 'startEvent') ?? '';
  const drawn = drawService({
    nodes: draft.nodes,
    flows: draft.flows,
    roles: Object.fromEntries(
      (line('roles') ?? '').split(/\s+/).flatMap((role) => {
        const [, id, capacity, cost] = /^(\w+)=(\d+)(?:\/(\d+))?$/.exec(role) ?? [];
        return id === undefined
          ? []
          : [[id, { capacity: Number(capacity), costPerHour: Number(cost ?? 0) }] as const];
      }),
    ),
    arrivals:
      arrivals === undefined
        ? {}
        : { [start]: { by: 'interval', interval: exponential(Number(arrivals)) } as Arrival },
  });
  return finished(drawn, draft, line('lanes')?.split(' '));
}

/** What `drawService` has no word for: names, places, lanes, routes. */
function finished(drawn: Service, draft: Draft, order: readonly string[] | undefined): Service {
  const laneIds = order?.map((lane) => `lane_${lane}`) ?? Object.keys(draft.lanes);
  const lanes = laneIds.map((id, place): [string, Lane] => {
    const lane = { id, processId: 'process', name: draft.lanes[id], roleId: null, order: place, height: 120 };
    return [id, lane as unknown as Lane];
  });
  const nodes = Object.entries(drawn.nodes).map(([id, node]) => {
    const { x, y } = draft.nodeSettings[id] ?? {};
    return [
      id,
      {
        ...node,
        name: draft.names[id],
        laneId: draft.laneOf[id] ?? null,
        x: Number(x ?? 100),
        y: Number(y ?? 100),
      },
    ];
  });
  const flows = Object.entries(drawn.flows).map(([id, flow]) => {
    const { name, bend, if: condition } = draft.flowSettings[id] ?? {};
    const waypoints = bend === undefined ? null : [{ x: 100, y: 10 * Number(bend) }];
    return [id, { ...flow, name: name ?? '', condition: condition ?? null, waypoints }];
  });
  const processes = Object.entries(drawn.processes).map(([id, process]) => [
    id,
    { ...process, name: draft.processNames[id] ?? 'Process' },
  ]);
  return {
    ...drawn,
    processes: Object.fromEntries(processes),
    lanes: Object.fromEntries(lanes),
    nodes: Object.fromEntries(nodes),
    flows: Object.fromEntries(flows),
  } as Service;
}
