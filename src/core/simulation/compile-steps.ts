import { type Problem, problem, type Result, success } from '#core/base';
import type { ControlTable } from '#core/machine';
import { roleOf, type Service } from '#core/model';
import { validateDistribution } from '#core/random';
import type { CompiledRole, CompiledStep } from './compiled-run.ts';

/** The tasks of the run, in node order, and by node the number of its step (−1: not a task). */
export interface CompiledSteps {
  readonly steps: readonly CompiledStep[];
  readonly stepOf: Int32Array;
}

/** Lays out the tasks. A task whose lane has no role is done by nobody, with a warning: it takes time but never waits. */
export function compileSteps(
  service: Service,
  table: ControlTable,
  roles: readonly CompiledRole[],
): Extract<Result<CompiledSteps>, { ok: true }> {
  const problems: Problem[] = [];
  const steps: CompiledStep[] = [];
  const stepOf = new Int32Array(table.nodes.length).fill(-1);
  const roleNumber = new Map(roles.map((role, number) => [role.id, number]));
  for (const [node, id] of table.nodes.entries()) {
    const task = service.nodes[id];
    if (task?.kind !== 'task') continue;
    const role = roleOf(service, task);
    if (role === null && task.performer.by !== 'nobody') {
      problems.push(problem('run.noRole', 'warning', [id], { name: task.name }));
    }
    for (const { code, severity, values } of validateDistribution(task.duration)) {
      if (severity !== 'error') continue;
      problems.push(problem('run.duration', 'error', [id], { ...values, name: task.name, reason: code }));
    }
    stepOf[node] = steps.length;
    steps.push({
      id,
      name: task.name,
      node,
      role: role === null ? -1 : (roleNumber.get(role.id) ?? -1),
      duration: task.duration,
      cost: task.cost,
      target: task.target,
    });
  }
  return success({ steps, stepOf }, problems) as Extract<Result<CompiledSteps>, { ok: true }>;
}
