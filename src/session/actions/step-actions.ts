import { applyEdits, countingIds, type Edit } from '#core/editing';
import type { NodeId, Task } from '#core/model';
import type { Distribution } from '#core/random';
import { isEditable, type Row, type RowContext } from './row.ts';

/** What a row would do with the selected tasks, two or more; null: nothing. */
type EditOf = (ids: readonly NodeId[], tasks: readonly Task[]) => Edit | null;

/** The edit of a row for what is selected; null where that is anything but tasks, or fewer than two. */
function editFor({ session }: RowContext, editOf: EditOf): Edit | null {
  const { service, selection } = session.workspace.getState();
  const ids = selection as readonly NodeId[];
  const tasks = ids.flatMap((id) => {
    const node = service?.nodes[id];
    return node?.kind === 'task' ? [node] : [];
  });
  return tasks.length > 1 && tasks.length === ids.length ? editOf(ids, tasks) : null;
}

function carryOut(context: RowContext, editOf: EditOf): void {
  const edit = editFor(context, editOf);
  if (edit !== null) context.session.workspace.getState().edit(edit.command, edit.args as never);
}

/** Offered where the document takes what it would do. */
function stepRow(id: string, editOf: EditOf, run: Row['run'] = (context) => carryOut(context, editOf)): Row {
  return {
    id,
    group: 'arrange',
    shortcuts: [],
    places: ['contextNode'],
    enabled(context) {
      const { service } = context.session.workspace.getState();
      const edit = isEditable(context) ? editFor(context, editOf) : null;
      return (
        service !== null && edit !== null && applyEdits(service, [edit], countingIds()).problems.length === 0
      );
    },
    run,
  };
}

/** Whether steps can be one does not depend on how long that takes. */
const merging =
  (sum: (times: readonly Distribution[]) => Distribution): EditOf =>
  (ids, tasks) => ({
    command: 'mergeTasks',
    args: { ids, duration: sum(tasks.map(({ duration }) => duration)) },
  });

/** Steps that follow each other: made one, put side by side, or exchanged. */
export const stepActions: readonly Row[] = [
  stepRow(
    'mergeSteps',
    merging(([first]) => first as Distribution),
    (context) => {
      // Adding times up is not among what is loaded first.
      void import('#core/random').then(({ sum }) => carryOut(context, merging(sum)));
    },
  ),
  stepRow('parallelSteps', (ids) => ({ command: 'parallelise', args: { ids } })),
  stepRow('swapSteps', ([first, second, ...others]) =>
    first && second && others.length === 0 ? { command: 'swapTasks', args: { first, second } } : null,
  ),
];
