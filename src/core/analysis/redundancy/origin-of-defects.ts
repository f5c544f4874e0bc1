import { expandedName, flowsFrom, type NodeOf, type Service } from '#core/model';
import type { NaturalLoop } from '../natural-loops.ts';
import { tasksOf } from './staff-of.ts';

/**
 * Where what sends work back is found and made. The check is the step in the loop that says it refuses along a flow back (or
 * whose decision does); the origin is the step that writes what it examines, inside the loop before outside, ties as drawn.
 */
export function originOfDefects(
  service: Service,
  loop: NaturalLoop,
): { readonly check: string; readonly born: string; readonly origin: 'known' | 'unknown' } {
  const check = tasksOf(service).find((task) => loop.body.has(task.id) && sendsBack(service, loop, task));
  const object = check?.check?.objectId ?? null;
  const writers =
    object === null
      ? []
      : tasksOf(service).filter(({ id, outputs }) => id !== check?.id && outputs.includes(object));
  const writer = writers.find(({ id }) => loop.body.has(id)) ?? writers[0];
  return {
    check: check === undefined ? '' : expandedName(service, check.id),
    born: writer === undefined ? '' : expandedName(service, writer.id),
    origin: writer === undefined ? 'unknown' : 'known',
  };
}

/** Does the decision right behind a step lead back, or on to where only ways back lead? */
function sendsBack(service: Service, loop: NaturalLoop, task: NodeOf<'task'>): boolean {
  const reject = task.check?.rejectFlowId ? service.flows[task.check.rejectFlowId] : undefined;
  if (reject !== undefined)
    return loop.body.has(reject.target) || loop.back.some(({ id }) => id === reject.id);
  const [next, ...others] = flowsFrom(service, task.id);
  if (next === undefined || others.length > 0) return false;
  const decision = service.nodes[next.target];
  if (decision?.kind !== 'exclusiveGateway') return false;
  const ways = flowsFrom(service, decision.id);
  return (
    ways.some(({ target }) => loop.body.has(target)) && ways.some(({ target }) => !loop.body.has(target))
  );
}
