import { records } from '#core/base';
import type { QueueDiscipline } from '#core/model';
import type { Change } from '../../change.ts';
import { naturalLoops } from '../../natural-loops.ts';
import type { Scope } from './scope.ts';

/**
 * A role takes up its work in another order: `serveFifo`, `serveShortestFirst`, `serveEarliestDue`, `servePriority`.
 * Values: role. Only orders that can
 * differ: by priority where priorities are stated, by due date where something is due and cases come to the role by several
 * ways, the shortest first where work differs in length.
 */
export function queueRule({ service, roles }: Scope): readonly Change[] {
  const segments = records(service.segments);
  const isDue =
    records(service.processes).some(({ target }) => target?.measure === 'cycle') ||
    segments.some(({ dueWithin }) => dueWithin !== null);
  const loops = records(service.processes).flatMap(({ id }) => naturalLoops(service, id));
  return roles.flatMap(({ role, tasks }) => {
    const comesAgain = tasks.some(({ id }) => loops.some(({ body }) => body.has(id)));
    const priorities = new Set([
      ...tasks.map((task) => task.priority ?? 0),
      ...segments.map((each) => each.priority),
    ]);
    const differs = tasks.length > 1 || tasks.some(({ duration }) => duration.type !== 'fixed');
    const orders: readonly (readonly [code: string, QueueDiscipline, matters: boolean])[] = [
      ['serveFifo', 'fifo', true],
      ['serveShortestFirst', 'shortestFirst', differs],
      ['serveEarliestDue', 'earliestDue', isDue && (tasks.length > 1 || segments.length > 0 || comesAgain)],
      ['servePriority', 'priority', priorities.size > 1],
    ];
    return orders.flatMap(([code, to, matters]) => {
      if (!matters || to === role.discipline) return [];
      return [
        {
          id: `${code} ${role.id}`,
          code,
          at: [role.id],
          values: { role: role.name },
          edits: [{ command: 'setRole', args: { id: role.id, change: { discipline: to } } } as const],
        },
      ];
    });
  });
}
