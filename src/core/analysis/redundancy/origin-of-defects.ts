import { expandedName, flowsFrom, type NodeOf, type Service } from '#core/model';
import type { Loop } from '../loops-of.ts';
import { tasksOf } from './staff-of.ts';

/**
 * Where what sends work back is found and made. The check is the step in the loop that says it refuses along a flow back (or
 * whose decision does); the origin is whatever writes what it examines, inside the loop, else (all of it) outside.
 */
export function originOfDefects(
  service: Service,
  loop: Loop,
): { readonly check: string; readonly born: string; readonly origin: 'known' | 'check' | 'unknown' } {
  const check = tasksOf(service).find((task) => loop.body.has(task.id) && sendsBack(service, loop, task));
  if (check === undefined) return { check: '', born: '', origin: 'unknown' };
  const object = check.check?.objectId ?? null;
  const writers = tasksOf(service).filter(
    ({ id, outputs }) => object !== null && id !== check.id && outputs.includes(object),
  );
  const inside = writers.filter(({ id }) => loop.body.has(id));
  const born = (inside.length > 0 ? inside : writers).map(({ id }) => expandedName(service, id)).join(' / ');
  return { check: expandedName(service, check.id), born, origin: born === '' ? 'check' : 'known' };
}

/** Does the decision right behind a step lead back, or on to where only ways back lead? */
function sendsBack(service: Service, loop: Loop, task: NodeOf<'task'>): boolean {
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
