import { distinctName } from '#core/model';
import { scaled, sum } from '#core/random';
import { COMPOSITION_SAVING } from '../assumptions.ts';
import { mayBeOne } from '../constraints.ts';
import { type Given, type Redesign, redesign } from '../redesign.ts';
import { directlyBehind, onlyRoleOf, tasksOf } from '../steps.ts';

/**
 * Task composition: two steps of the same role, one directly behind the other, are done in one go. Change
 * `mergeSteps {first, second, saving}`.
 */
export function proposeComposition(given: Given): readonly Redesign[] {
  const { service } = given;
  return tasksOf(service).flatMap((first) => {
    const second = directlyBehind(service, first);
    const role = onlyRoleOf(service, first);
    if (second === null || role === null || onlyRoleOf(service, second)?.id !== role.id) return [];
    if (first.check !== null || first.batching !== null || second.batching !== null) return [];
    if (second.patience !== null || !mayBeOne(service, first.id, second.id)) return [];
    const values = {
      first: distinctName(service, first.id),
      second: distinctName(service, second.id),
      saving: COMPOSITION_SAVING,
    };
    const about = {
      principle: 'composition',
      code: 'mergeSteps',
      at: [first.id, second.id],
      values,
    } as const;
    const duration = scaled(sum([first.duration, second.duration]), 1 - COMPOSITION_SAVING);
    return redesign(given, about, (draft) =>
      draft.do('mergeTasks', { ids: [first.id, second.id], duration }),
    );
  });
}
