import type { QueueDiscipline } from '#core/model';
import type { WorkItem } from './work-item.ts';

/**
 * What a role goes by when it chooses what to take up: the smallest key first, and among equal keys what has waited
 * longest. To add a discipline, add a line.
 */
export const KEY_OF: Readonly<Record<QueueDiscipline, (item: WorkItem) => number>> = {
  fifo: () => 0,
  lifo: (item) => -item.since,
  priority: (item) => -item.priority,
  preemptive: (item) => -item.priority,
  shortestFirst: (item) => item.duration,
  earliestDue: (item) => item.due,
};
