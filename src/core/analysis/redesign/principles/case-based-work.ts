import { type Given, type Redesign, redesign } from '../redesign.ts';
import { tasksOf } from '../steps.ts';

/** Case-based work: what is collected into batches is done case by case. Change `noBatches {name}`. */
export function proposeCaseBasedWork(given: Given): readonly Redesign[] {
  return tasksOf(given.service)
    .filter(({ batching }) => batching !== null)
    .flatMap(({ id, name }) =>
      redesign(
        given,
        { principle: 'caseBasedWork', code: 'noBatches', at: [id], values: { name } },
        (draft) => draft.do('setTask', { ids: [id], change: { batching: null } }),
      ),
    );
}
