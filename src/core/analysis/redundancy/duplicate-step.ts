import { expandedName, type NodeOf, type Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { type ForwardPaths, forwardPathsOf } from '../forward-paths.ts';
import { stepCost } from '../step-cost.ts';
import { thresholdOf } from '../thresholds.ts';
import { labelSimilarity, labelWords } from './label-words.ts';
import { removeStep } from './removing.ts';
import { areSeparate, staffOf, tasksOf } from './staff-of.ts';

/**
 * Two steps of one process that do the same: their labels agree from `duplicateStep` on (share of common words; the usual
 * 0.9 wants the same words of short labels, and lets one differ in long ones), the same people do them, and what they read and write is not known to differ.
 * Silent where two people are to do it (`separateFrom`).
 * A warning where a case can meet both (the second time could go), a note where they stand on different branches.
 * `at`: the later step, the earlier. Values: name (later), other, similarity, where (`again` or `branches`), step cost.
 */
export function findDuplicateSteps(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  const limit = thresholdOf(service, 'duplicateStep');
  const paths = forwardPathsOf(service);
  const tasks = tasksOf(service).map((task) => ({
    task,
    words: labelWords(task.name),
    staff: staffOf(service, task),
  }));
  return tasks.flatMap((first, index) =>
    tasks.slice(index + 1).flatMap((second) => {
      if (first.task.processId !== second.task.processId || first.staff !== second.staff) return [];
      if (areSeparate(first.task, second.task)) return [];
      const similarity = labelSimilarity(first.words, second.words);
      if (similarity < limit || haveOtherData(first.task, second.task)) return [];
      const [earlier, later] = inOrder(paths, first.task, second.task);
      const again = paths.after(earlier.id).has(later.id);
      const values = {
        name: expandedName(service, later.id),
        other: expandedName(service, earlier.id),
        similarity,
        where: again ? 'again' : 'branches',
        ...stepCost(service, outcome, later.id),
      };
      const severity = again ? 'warning' : 'note';
      const remedies = again ? [removeStep(service, later.id)] : [];
      return [finding(service, 'duplicateStep', severity, [later.id, earlier.id], values, remedies)];
    }),
  );
}

function inOrder<T extends NodeOf<'task'>>(paths: ForwardPaths, first: T, second: T): readonly [T, T] {
  return paths.after(second.id).has(first.id) ? [second, first] : [first, second];
}

/** Both say what they read and write, and it is not the same. */
function haveOtherData(first: NodeOf<'task'>, second: NodeOf<'task'>): boolean {
  return differ(first.inputs, second.inputs) || differ(first.outputs, second.outputs);
}

function differ(first: readonly string[], second: readonly string[]): boolean {
  if (first.length === 0 || second.length === 0) return false;
  return first.length !== second.length || first.some((id) => !second.includes(id));
}
