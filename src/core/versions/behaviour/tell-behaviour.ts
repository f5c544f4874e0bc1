import { expandedName, type Service } from '#core/model';
import type { BehaviourDifference, OrderDifference } from './behaviour.ts';

/**
 * A sentence as the screen looks it up: its code under `compare.behaviour`, and its values. `names` are several names, one a line. What the two
 * versions are called (`a` and `b`) is up to whoever says it.
 */
export interface ToldBehaviour {
  readonly code: BehaviourDifference['code'];
  readonly values: Readonly<Record<string, string>>;
}

/** A difference as a code and values; elements are called as in the first service. */
export function tellBehaviour(a: Service, difference: BehaviourDifference): ToldBehaviour {
  const { code, at } = difference;
  switch (code) {
    case 'order': {
      const [one, other] = difference.at;
      const values = { one: expandedName(a, one), other: expandedName(a, other) };
      return { code, values: { ...values, before: beforeOf(difference), after: afterOf(difference) } };
    }
    case 'unknown':
      return { code, values: { name: expandedName(a, at[0]), side: difference.in } };
    case 'skippable':
    case 'unskippable':
    case 'repeatable':
    case 'unrepeatable':
    case 'dead':
    case 'alive':
      return { code, values: { names: at.map((id) => expandedName(a, id)).join('\n') } };
  }
}

function beforeOf({ before, alwaysBefore }: OrderDifference): string {
  return before === 'before' && alwaysBefore ? 'always' : before;
}

function afterOf({ after, alwaysAfter }: OrderDifference): string {
  if (after === 'after') return alwaysAfter ? 'turnedAlways' : 'turned';
  return after === 'before' && alwaysAfter ? 'always' : after;
}
