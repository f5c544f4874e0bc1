import type { Measurement } from '#core/model';
import { called, type Pen, say } from './words-of.ts';

/** A part of a field that differs by itself. */
interface FieldPart {
  /** What the part is called; null: the field as a whole. */
  readonly of: string;
  /** The field whose words its values are written in. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Entries = Readonly<Record<string, unknown>>;

/** Fields that hold many values by something, taken apart: what each is by, called how, and written how. */
const PARTS: Readonly<
  Record<
    string,
    {
      readonly field: string;
      readonly entries?: (value: unknown) => Entries;
      readonly name?: (pen: Pen, key: string) => string;
    }
  >
> = {
  arrivals: { field: 'arrival' },
  segmentArrivals: {
    field: 'arrival',
    entries: nested,
    name: (pen, key) =>
      key
        .split('\n')
        .map((id) => called(pen, id))
        .join(', '),
  },
  attributes: { field: 'draw' },
  exceptions: {
    field: 'intervals',
    entries: (value) =>
      byKey(
        value as readonly { date: string; intervals: unknown }[],
        ({ date }) => date,
        ({ intervals }) => intervals,
      ),
    name: (pen, date) => dateWords(pen, date),
  },
  assumed: {
    field: 'emotionValue',
    name: (pen, key) => (key === 'everyone' ? String(pen.t('journeyForms.everyone')) : called(pen, key)),
  },
  measured: {
    field: 'measurement',
    entries: (value) =>
      byKey(
        value as readonly Measurement[],
        ({ scale }) => scale,
        (each) => each,
      ),
    name: (pen, scale) => String(pen.t(`journeyCurve.scales.${scale}` as never)),
  },
  emotion: {
    field: 'weight',
    entries: nested,
    name: (pen, key) => {
      const [, kano, side] = key.split('\n');
      if (kano === undefined || side === undefined) return say(pen, `field.${key}`);
      const of = String(pen.t(`journeyForms.kanos.${kano}` as never));
      return say(pen, `weight.${side}`, { of });
    },
  },
};

/** The parts of such a field that differ; null: the field is told as a whole. */
export function fieldParts(
  pens: { readonly a: Pen; readonly b: Pen },
  field: string,
  before: unknown,
  after: unknown,
): readonly FieldPart[] | null {
  const known = PARTS[field];
  if (known === undefined) return null;
  const read = known.entries ?? ((value: unknown) => (value ?? {}) as Entries);
  const [old, now] = [read(before), read(after)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const name = known.name ?? called;
  // The second has ids of its own: what is called the same is the same.
  const called1 = new Map(
    keys.flatMap((key) => (key in old ? [[name(pens.a, key), old[key]] as const] : [])),
  );
  const called2 = new Map(
    keys.flatMap((key) => (key in now ? [[name(pens.b, key), now[key]] as const] : [])),
  );
  return [...new Set([...called1.keys(), ...called2.keys()])].flatMap((of) => {
    const [one, other] = [called1.get(of) ?? null, called2.get(of) ?? null];
    const isSame = JSON.stringify(one) === JSON.stringify(other);
    return isSame ? [] : [{ of, field: known.field, before: one, after: other }];
  });
}

/** Values within values, by their keys in a row. */
function nested(value: unknown, path: readonly string[] = []): Entries {
  const entries = Object.entries((value ?? {}) as Entries).flatMap(
    ([key, each]): (readonly [string, unknown])[] => {
      const here = [...path, key];
      const isLeaf = typeof each !== 'object' || each === null || 'by' in each;
      return isLeaf ? [[here.join('\n'), each]] : Object.entries(nested(each, here));
    },
  );
  return Object.fromEntries(entries);
}

function byKey<V>(
  list: readonly V[] | null,
  key: (value: V) => string,
  read: (value: V) => unknown,
): Entries {
  return Object.fromEntries((list ?? []).map((each) => [key(each), read(each)]));
}

function dateWords({ format }: Pen, date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(format.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
