import { distinctName, type Service, type Task } from '#core/model';
import { scaled } from '#core/random';
import { CONTACT_EXTRA, CONTACT_TIME_FACTOR } from '../assumptions.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { isAlwaysBefore, reachableFrom, tasksOf, workOf } from '../steps.ts';

/**
 * Contact reduction: what a later contact asks the customer for is asked at the first one, where nothing found out in
 * between is needed for it. Change `askAtOnce {first, second, extra, saved}`: minutes the first contact grows by and the
 * later step saves.
 */
export function proposeContactReduction(given: Given): readonly Redesign[] {
  const { service } = given;
  const contacts = tasksOf(service).filter(
    ({ customerContact, outputs }) => customerContact && outputs.length > 0,
  );
  return contacts.flatMap((second) => {
    const first = contacts.find(
      (each) =>
        each.id !== second.id && isAlwaysBefore(service, each, second) && canBeAskedAt(service, each, second),
    );
    if (first === undefined || workOf(first) === 0) return [];
    const extra = CONTACT_EXTRA * workOf(second);
    const saved = (1 - CONTACT_TIME_FACTOR) * workOf(second);
    const values = {
      first: distinctName(service, first.id),
      second: distinctName(service, second.id),
      extra,
      saved,
    };
    const about = {
      principle: 'contactReduction',
      code: 'askAtOnce',
      at: [second.id, first.id],
      values,
    } as const;
    return redesign(given, about, (draft) =>
      draft
        .do('setTask', {
          ids: [first.id],
          change: {
            outputs: [...new Set([...first.outputs, ...second.outputs])],
            duration: scaled(first.duration, 1 + extra / workOf(first)),
          },
        })
        .do('setTask', {
          ids: [second.id],
          change: {
            customerContact: false,
            inputs: [...new Set([...second.inputs, ...second.outputs])],
            outputs: [],
            duration: scaled(second.duration, CONTACT_TIME_FACTOR),
          },
        }),
    );
  });
}

/** Nothing the later contact needs comes from a step in between. */
function canBeAskedAt(service: Service, first: Task, second: Task): boolean {
  const after = reachableFrom(service, [first.id], second.id);
  return tasksOf(service)
    .filter(({ id }) => id !== first.id && after.has(id))
    .every(({ outputs }) => !outputs.some((id) => second.inputs.includes(id)));
}
