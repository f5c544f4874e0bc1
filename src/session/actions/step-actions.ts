import { applyEdits, countingIds, type Edit } from '#core/editing';
import type { NodeId, NodeOf } from '#core/model';
import type { Distribution } from '#core/random';
import { isEditable, type Row, type RowContext } from './row.ts';

type Tasks = readonly NodeOf<'task'>[];

/** The selected elements, where they are two tasks or more and nothing else. */
function tasksSelected({ session }: RowContext): Tasks {
  const { service, selection } = session.workspace.getState();
  const tasks = selection.flatMap((id) => {
    const node = service?.nodes[id as NodeId];
    return node?.kind === 'task' ? [node] : [];
  });
  return tasks.length === selection.length && tasks.length > 1 ? tasks : [];
}

/** Offered where the document takes what it would do. */
function stepRow(id: string, editOf: (tasks: Tasks) => Edit | null, run: Row['run']): Row {
  return {
    id,
    group: 'arrange',
    shortcuts: [],
    places: ['contextNode'],
    enabled(context) {
      const { service } = context.session.workspace.getState();
      const edit = isEditable(context) ? editOf(tasksSelected(context)) : null;
      if (service === null || edit === null) return false;
      const { problems } = applyEdits(service, [edit], countingIds());
      return problems.every(({ severity }) => severity !== 'error');
    },
    run,
  };
}

function carryOut({ session }: RowContext, edit: Edit | null): void {
  if (edit !== null) session.workspace.getState().edit(edit.command, edit.args as never);
}

function merging(tasks: Tasks, duration?: Distribution): Edit | null {
  const [first] = tasks;
  if (first === undefined) return null;
  // Whether they can be one does not depend on how long that takes.
  const args = { ids: tasks.map(({ id }) => id), duration: duration ?? first.duration };
  return { command: 'mergeTasks', args };
}

/** The one step takes the time of all; adding times up is not among what is loaded first. */
async function merge(context: RowContext): Promise<void> {
  const tasks = tasksSelected(context);
  const { sum } = await import('#core/random');
  carryOut(context, merging(tasks, sum(tasks.map((task) => task.duration))));
}

function sideBySide(tasks: Tasks): Edit | null {
  return tasks.length === 0 ? null : { command: 'parallelise', args: { ids: tasks.map(({ id }) => id) } };
}

function exchanging([first, second, ...others]: Tasks): Edit | null {
  if (first === undefined || second === undefined || others.length > 0) return null;
  return { command: 'swapTasks', args: { first: first.id, second: second.id } };
}

/** Steps that follow each other: made one, put side by side, or exchanged. */
export const stepActions: readonly Row[] = [
  stepRow(
    'mergeSteps',
    (tasks) => merging(tasks),
    (context) => void merge(context),
  ),
  stepRow('parallelSteps', sideBySide, (context) => carryOut(context, sideBySide(tasksSelected(context)))),
  stepRow('swapSteps', exchanging, (context) => carryOut(context, exchanging(tasksSelected(context)))),
];
