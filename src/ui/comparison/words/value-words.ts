import type {
  Actor,
  Arrival,
  AttributeDraw,
  Batching,
  Check,
  Interval,
  Measurement,
  ObservedReality,
  Patience,
  Performer,
  Scenario,
  ServiceLevelTarget,
} from '#core/model';
import type { Distribution } from '#core/random';
import { distributionWords } from './distribution-words.ts';
import { clock, hourOfWeek, hoursWords, weekWords } from './hours-words.ts';
import { called, listed, type Pen, say } from './words-of.ts';

type Write<V> = (pen: Pen, value: V) => string;

const arrival: Write<Arrival> = (pen, way) => {
  switch (way.by) {
    case 'interval':
      return say(pen, 'arrival.interval', { interval: distributionWords(pen, way.interval) });
    case 'weekly': {
      const most = way.rates.indexOf(Math.max(...way.rates));
      const n = way.rates.reduce((sum, rate) => sum + rate, 0);
      return say(pen, 'arrival.weekly', { n, peak: hourOfWeek(pen, Math.max(0, most)) });
    }
    case 'list': {
      const last = way.times.at(-1);
      return last === undefined
        ? say(pen, 'arrival.listNone')
        : say(pen, 'arrival.list', { n: way.times.length, last });
    }
  }
};

const performer: Write<Performer> = (pen, by) => {
  switch (by.by) {
    case 'lane':
    case 'nobody':
      return say(pen, `performer.${by.by}`);
    case 'role':
      return called(pen, by.roleId);
    case 'allOf': {
      const needs = by.needs.map(({ roleId, quantity }) =>
        say(pen, 'performer.need', { n: quantity, name: called(pen, roleId) }),
      );
      return say(pen, 'performer.allOf', { names: listed(pen, needs) });
    }
    case 'anyOf':
      return say(pen, 'performer.anyOf', {
        names: listed(
          pen,
          by.roleIds.map((id) => called(pen, id)),
        ),
      });
  }
};

const check: Write<Check> = (pen, { kind, objectId, rejects, rejectFlowId }) => {
  const object = objectId === null ? say(pen, 'check.wholeCase') : called(pen, objectId);
  let what = say(pen, `check.${kind}`, { object });
  if (rejects.trim() !== '') what = say(pen, 'check.rejects', { what, rejects });
  return rejectFlowId === null ? what : say(pen, 'check.goesTo', { what, way: called(pen, rejectFlowId) });
};

const draw: Write<AttributeDraw> = (pen, way) =>
  way.by === 'number'
    ? distributionWords(pen, way.distribution, true)
    : listed(
        pen,
        way.values.map((each) => say(pen, 'share', each)),
      );

const batching: Write<Batching> = (pen, way) => {
  if (way.by === 'times') return say(pen, 'batching.times', { times: listed(pen, way.times.map(clock)) });
  const { size: n, maximumWait: wait } = way;
  return wait === null ? say(pen, 'batching.size', { n }) : say(pen, 'batching.sizeOrWait', { n, wait });
};

const patience: Write<Patience> = (pen, { limit, flowId }) => {
  const after = { limit: distributionWords(pen, limit) };
  return flowId === null
    ? say(pen, 'patience.ends', after)
    : say(pen, 'patience.leaves', { ...after, way: called(pen, flowId) });
};

const actor: Write<Actor> = (pen, { by, ...who }) => {
  if (by === 'customer') return String(pen.t('journeyForms.customer'));
  return 'roleId' in who ? called(pen, who.roleId) : 'name' in who ? who.name : '';
};

/** How each field with more than a number or a name in it is written, by the field. */
const WRITERS: Readonly<Record<string, Write<never>>> = {
  arrival,
  performer,
  check,
  draw,
  batching,
  patience,
  duration: (pen, value: Distribution) => distributionWords(pen, value),
  delay: (pen, value: Distribution) => distributionWords(pen, value),
  target: (pen, { measure, clock: by, limit }: ServiceLevelTarget) =>
    say(pen, `target.${measure}_${by}`, { limit }),
  weekly: (pen, value: readonly Interval[]) => weekWords(pen, value),
  intervals: (pen, value: readonly Interval[]) => hoursWords(pen, value),
  stop: (pen, stop: Scenario['stop']) =>
    stop.by === 'cases'
      ? say(pen, 'stop.cases', { n: stop.cases })
      : say(pen, 'stop.horizon', { time: stop.horizon }),
  warmup: (pen, warmup: Scenario['warmup']) =>
    say(pen, `warmup.${warmup.by}`, warmup.by === 'time' ? { time: warmup.time } : {}),
  observed: (pen, { cycleTime, casesPerWeek }: ObservedReality) =>
    say(pen, 'observed', { time: cycleTime, n: casesPerWeek }),
  initiator: actor,
  receiver: actor,
  measurement: (pen, { mean, n }: Measurement) => say(pen, 'measured', { mean, n }),
};

/** A value of a field that is an object or a list of objects, in words; null: it is none that is known. */
export function objectWords(pen: Pen, field: string, value: object): string | null {
  const write = WRITERS[field] as Write<object> | undefined;
  return write === undefined ? null : write(pen, value);
}
