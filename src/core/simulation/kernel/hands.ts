import type { QueueDiscipline } from '#core/model';
import type { RoleDesk } from './role-desk.ts';
import type { WorkItem } from './work-item.ts';

/** What the members of a role have in hands, and what they have laid aside. */
export class Hands {
  readonly desk: RoleDesk;
  readonly discipline: QueueDiscipline;
  /** In order of start. */
  readonly inHands: WorkItem[] = [];
  /** The longest laid aside first. */
  readonly laidAside: WorkItem[] = [];
  /** The latest ticket among what is in hands; −1: nothing is. */
  latest = -1;

  constructor(desk: RoleDesk, discipline: QueueDiscipline) {
    this.desk = desk;
    this.discipline = discipline;
  }

  take(item: WorkItem): void {
    this.inHands.push(item);
    if (item.ticket > this.latest) this.latest = item.ticket;
  }

  putDown(item: WorkItem): void {
    this.inHands.splice(this.inHands.indexOf(item), 1);
    if (item.ticket !== this.latest) return;
    this.latest = -1;
    for (const { ticket } of this.inHands) if (ticket > this.latest) this.latest = ticket;
  }
}
