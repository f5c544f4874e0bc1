import { expandedName, type RoleId, type SegmentId, type Service } from '#core/model';
import type { NumberDifference } from './numbers.ts';

type Unit = 'duration' | 'money' | 'percent' | 'number';

const UNITS: Readonly<Record<NumberDifference['measure'], Unit>> = {
  cycleTime: 'duration',
  cycleTimeP90: 'duration',
  waitingTime: 'duration',
  costPerCase: 'money',
  withinTarget: 'percent',
  throughput: 'number',
  lost: 'percent',
  waiting: 'duration',
  processing: 'duration',
  visits: 'number',
  cost: 'money',
  utilisation: 'percent',
  time: 'duration',
};

/**
 * A sentence as the screen looks it up: its code under `compare.numbers`, `shown_…` or `alike_…` with the unit of the number, and its
 * values. `about` picks what the number is called, `sign` and `size` are the difference, `half` is half the width of its interval; of
 * shares the last two are in percentage points, of money as shares of what it was before.
 */
export interface ToldNumber {
  readonly code: `${'shown' | 'alike'}_${Unit}` | 'shown_fromNothing';
  readonly values: Readonly<Record<string, string | number>>;
}

/** A difference as a code and values; elements are called as in the first service. */
export function tellNumber(a: Service, told: NumberDifference): ToldNumber {
  const unit = UNITS[told.measure];
  const half = told.interval === null ? 0 : (told.interval[1] - told.interval[0]) / 2;
  const values = {
    about: told.id === null && told.of === 'segment' ? `rest_${told.measure}` : `${told.of}_${told.measure}`,
    name: nameOfNumber(a, told),
    before: told.before,
    after: told.after,
    currency: a.profile.currency,
  };
  if (told.verdict === 'none') return { code: `alike_${unit}`, values };
  // What cost nothing before costs so much more in money.
  if (unit === 'money' && told.before === 0) return { code: 'shown_fromNothing', values };
  const scale = unit === 'percent' ? 100 : unit === 'money' ? 1 / Math.abs(told.before) : 1;
  const sign = told.difference < 0 ? '−' : '+';
  return {
    code: `shown_${unit}`,
    values: { ...values, sign, size: Math.abs(told.difference) * scale, half: half * scale },
  };
}

/** What a number is about is called as in the first service; nothing of cases as a whole. */
export function nameOfNumber(a: Service, { of, id }: Pick<NumberDifference, 'of' | 'id'>): string {
  if (id === null) return '';
  if (of === 'role') return a.roles[id as RoleId]?.name || id;
  if (of === 'segment') return a.segments[id as SegmentId]?.name || id;
  return expandedName(a, id);
}
