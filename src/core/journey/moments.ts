import type { ProcessId, ProcessNode, Service } from '#core/model';
import { contactAt } from './customer-contact.ts';
import { nodesInOrder } from './nodes-in-order.ts';

/** What the customer lives through in one go. */
export interface Moment {
  /** The step that the customer notices; null: the customer waits. */
  readonly seen: ProcessNode | null;
  /** The message that began the step or ends the case right behind it; the same step in another branch. */
  readonly along: readonly ProcessNode[];
  /** Work that goes on meanwhile, unseen. */
  readonly hidden: readonly ProcessNode[];
}

/**
 * The moments of a process in the order in which a case meets them. Unseen work between two that the customer notices is a
 * moment of waiting; before the first and after the last it belongs to those.
 */
export function momentsOf(service: Service, processId: ProcessId): readonly Moment[] {
  const moments: { seen: ProcessNode | null; along: ProcessNode[]; hidden: ProcessNode[]; rank: number }[] =
    [];
  let hidden: ProcessNode[] = [];
  for (const { node, rank } of nodesInOrder(service, processId)) {
    if (contactAt(service, node) === null) {
      if (takesTime(node)) hidden.push(node);
      continue;
    }
    const last = moments.at(-1);
    const isApart = hidden.length > 0;
    const isSame =
      last?.rank === rank && last.seen?.name.trim() === node.name.trim() && node.name.trim() !== '';
    if (last !== undefined && !isApart && (node.kind === 'endEvent' || isSame)) last.along.push(node);
    else if (last?.seen?.kind === 'startEvent' && !isApart && node.kind !== 'startEvent') {
      last.along.push(last.seen);
      last.seen = node;
      last.rank = rank;
    } else {
      if (last !== undefined && isApart) moments.push({ seen: null, along: [], hidden, rank });
      moments.push({ seen: node, along: [], hidden: last === undefined ? hidden : [], rank });
    }
    hidden = [];
  }
  moments.at(-1)?.hidden.push(...hidden);
  return moments;
}

/** The nodes of a moment, what the customer notices first. */
export function nodesAt({ seen, along, hidden }: Moment): readonly ProcessNode[] {
  return seen === null ? hidden : [seen, ...along, ...hidden];
}

/** Splits, milestones and plain starts and ends are passed in no time. */
function takesTime({ kind }: ProcessNode): boolean {
  return (
    kind === 'task' || kind === 'timerEvent' || kind === 'messageCatchEvent' || kind === 'messageThrowEvent'
  );
}
