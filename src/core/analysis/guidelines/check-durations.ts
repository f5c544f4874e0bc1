import { type Problem, problem, records } from '#core/base';
import { DEFAULT_DURATION, deepEqual, expandedName, type Service } from '#core/model';

/**
 * `defaultDuration` (note, at the tasks): nobody has said how long they take yet, so the default is used. One problem
 * for all; values `name` of the first, `extent` (`one` or `more`), `elements` (how many).
 */
export function checkDurations(service: Service): readonly Problem[] {
  const tasks = records(service.nodes)
    .filter((node) => node.kind === 'task')
    .filter((task) => deepEqual(task.duration, DEFAULT_DURATION));
  const [first] = tasks;
  if (first === undefined) return [];
  const values = {
    name: expandedName(service, first.id),
    extent: tasks.length === 1 ? 'one' : 'more',
    elements: tasks.length,
  };
  return [
    problem(
      'defaultDuration',
      'note',
      tasks.map((task) => task.id),
      values,
    ),
  ];
}
