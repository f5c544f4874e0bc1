import { type Share } from '#core/base';
import { records } from '#core/base';
import { SEGMENT_NAME } from '#core/feel';
import { distinctName, flowsFrom, flowsInto, type Service, sizeOf, type Task } from '#core/model';
import { moments, scaled } from '#core/random';
import { TRIAGE_LEAST_SPREAD, TRIAGE_SAVING } from '../assumptions.ts';
import type { Draft } from '../../draft.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { effortOf, only, onlyRoleOf, tasksOf } from '../steps.ts';

/** One kind of case that can be told from the others on arrival. */
interface Kind {
  /** What it is told by, besides an attribute. */
  readonly at: readonly string[];
  /** In FEEL; null of the document's own conditions stays with the rest. */
  readonly condition: string;
  readonly label: string;
  readonly share: Share;
}

/** Between the two alternatives on the canvas, in pixels. */
const GAP = 40;

/**
 * Triage: the step with most work, where its work varies, is split into two alternatives, one of them for the most
 * frequent kind of case that an attribute tells apart, or for the most frequent customer segment. Change `triage {name, kind,
 * share, saving}`. Silent where cases have neither; how many cases a segment has is known from a run.
 */
export function proposeTriage(given: Given): readonly Redesign[] {
  const { service } = given;
  const kinds = [...kindsOf(service).slice(0, 1), ...segmentsOf(given).slice(0, 1)];
  const [task] = tasksOf(service)
    .filter((each) => canBeSplit(service, each))
    .toSorted((a, b) => effortOf(given, b) - effortOf(given, a));
  if (task === undefined) return [];
  return kinds.flatMap((kind) => {
    const { label, share, at } = kind;
    const values = { name: distinctName(service, task.id), kind: label, share, saving: TRIAGE_SAVING };
    const about = { principle: 'triage', code: 'triage', at: [task.id, ...at], values } as const;
    return redesign(given, about, (draft) => split(draft, task, kind));
  });
}

function split(draft: Draft, task: Task, kind: Kind): void {
  const into = only(flowsInto(draft.service, task.id));
  const out = only(flowsFrom(draft.service, task.id));
  if (!into || !out) return void (draft.failed = true);
  const choice = draft.add('nodes', 'insertOnFlow', { flowId: into.id, kind: 'exclusiveGateway' });
  const join = draft.add('nodes', 'insertOnFlow', { flowId: out.id, kind: 'exclusiveGateway' });
  const placed = draft.service.nodes[task.id];
  const rest = choice && only(flowsFrom(draft.service, choice));
  if (!choice || !join || !rest || placed === undefined) return void (draft.failed = true);
  const { width, height } = sizeOf(placed);
  const at = { x: placed.x + width / 2, y: placed.y + 1.5 * height + GAP };
  const lane = task.laneId === null ? {} : { laneId: task.laneId };
  const own = draft.add('nodes', 'addNode', {
    kind: 'task',
    taskType: task.taskType,
    processId: task.processId,
    at,
    ...lane,
  });
  if (!own) return;
  const { performer, cost, valueClass, waste, target, inputs, outputs, customerContact, priority } = task;
  draft.do('rename', { id: own, name: `${task.name} · ${kind.label}` }).do('setTask', {
    ids: [own],
    change: {
      performer,
      cost,
      valueClass,
      waste,
      target,
      inputs,
      outputs,
      customerContact,
      priority,
      separateFrom: task.separateFrom,
      duration: scaled(task.duration, 1 - TRIAGE_SAVING),
    },
  });
  const special = draft.add('flows', 'connect', { source: choice, target: own });
  draft.do('connect', { source: own, target: join });
  if (!special) return;
  const { condition, label, share } = kind;
  draft
    .do('setFlow', { id: special, change: { name: label, condition, probability: share } })
    .do('setFlow', { id: rest.id, change: { isDefault: true, probability: 1 - share } });
}

/** Words that attributes are drawn from, most frequent first; those of nearly all or hardly any case are left out. */
function kindsOf(service: Service): readonly Kind[] {
  return records(service.attributes)
    .flatMap(({ name, draw }) => {
      if (draw.by !== 'category') return [];
      const all = draw.values.reduce((sum, { share }) => sum + share, 0);
      return draw.values.map(
        ({ value, share }): Kind => ({
          at: [],
          condition: `${name} = ${JSON.stringify(value)}`,
          label: value,
          share: all > 0 ? share / all : 0,
        }),
      );
    })
    .filter(isWorthItsOwn)
    .toSorted((a, b) => b.share - a.share);
}

/** Customer segments that cases arrived of, in the same order. */
function segmentsOf({ service, outcome }: Given): readonly Kind[] {
  const counted = outcome?.segments ?? [];
  const all = counted.reduce((sum, { cases }) => sum + cases.arrived, 0);
  return counted
    .flatMap(({ id, cases }): readonly Kind[] => {
      const name = id === null ? undefined : service.segments[id]?.name;
      if (id === null || name === undefined || all === 0) return [];
      const condition = `${SEGMENT_NAME} = ${JSON.stringify(name)}`;
      return [{ at: [id], condition, label: name, share: cases.arrived / all }];
    })
    .filter(isWorthItsOwn)
    .toSorted((a, b) => b.share - a.share);
}

/** Neither nearly all cases nor hardly any. */
function isWorthItsOwn({ share }: Kind): boolean {
  return share >= 0.2 && share <= 0.8;
}

/** Work of people that varies and is no check, with one way in and one way out. */
function canBeSplit(service: Service, task: Task): boolean {
  const { mean, variance } = moments(task.duration);
  return (
    onlyRoleOf(service, task) !== null &&
    task.check === null &&
    task.batching === null &&
    task.patience === null &&
    only(flowsInto(service, task.id)) !== null &&
    only(flowsFrom(service, task.id)) !== null &&
    mean > 0 &&
    variance / mean ** 2 >= TRIAGE_LEAST_SPREAD
  );
}
