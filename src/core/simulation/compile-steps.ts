import { type Problem, problem, type Result, success } from '#core/base';
import { type ControlTable, SIGNAL_ABANDONED, SIGNAL_COUNT } from '#core/machine';
import { expandedName, type NodeId, type NodeOf, type Service, staffingOf } from '#core/model';
import { type Distribution, validateDistribution } from '#core/random';
import type { CrewList } from './compile-crews.ts';
import type { CompiledStep } from './compiled-run.ts';

/** The tasks of the run, in node order, and by node the number of its step (−1: not a task). */
export interface CompiledSteps {
  readonly steps: readonly CompiledStep[];
  readonly stepOf: Int32Array;
}

/**
 * Lays out the tasks, and their crews in `crews`. A task whose lane has no role is done by nobody, with a warning: it takes
 * time but never waits. One that needs more people than are ever on duty together waits for ever (`run.neverTogether`).
 */
export function compileSteps(
  service: Service,
  table: ControlTable,
  crews: CrewList,
): Extract<Result<CompiledSteps>, { ok: true }> {
  const problems: Problem[] = [];
  const steps: CompiledStep[] = [];
  const stepOf = new Int32Array(table.nodes.length).fill(-1);
  for (const [node, id] of table.nodes.entries()) {
    const task = service.nodes[id];
    if (task?.kind !== 'task') continue;
    const staffing = staffingOf(service, task);
    if (staffing.needs.length === 0 && task.performer.by !== 'nobody') {
      problems.push(problem('run.noRole', 'warning', [id], { name: expandedName(service, id) }));
    }
    const patience = mayGiveUp(table, node) ? (task.patience?.limit ?? null) : null;
    problems.push(...checkTime('run.duration', task.duration, id, expandedName(service, id)));
    if (patience !== null)
      problems.push(...checkTime('run.patience', patience, id, expandedName(service, id)));
    const crew = crews.numberOf(staffing);
    problems.push(...checkCrew(crews, crew, task));
    stepOf[node] = steps.length;
    steps.push({
      id,
      name: task.name,
      node,
      crew,
      duration: task.duration,
      cost: task.cost,
      target: task.target,
      priority: task.priority,
      batching: task.batching,
      patience,
    });
  }
  return success({ steps, stepOf }, problems) as Extract<Result<CompiledSteps>, { ok: true }>;
}

/** Does the machine say where a case goes that gives up at a node? */
function mayGiveUp({ stateNode, signalRow }: ControlTable, node: number): boolean {
  return stateNode.some(
    (at, state) => at === node && (signalRow[SIGNAL_COUNT * state + SIGNAL_ABANDONED] as number) >= 0,
  );
}

function checkTime(code: string, time: Distribution, id: NodeId, name: string): readonly Problem[] {
  return validateDistribution(time)
    .filter(({ severity }) => severity === 'error')
    .map((found) => problem(code, 'error', [id], { ...found.values, name, reason: found.code }));
}

/** A crew of several that is never complete; of a single person who is never there, the role tells. */
function checkCrew({ crews }: CrewList, crew: number, { id, name }: NodeOf<'task'>): readonly Problem[] {
  const asked = crews[crew];
  if (asked === undefined || asked.staffed || asked.any) return [];
  if (asked.needs.length === 1 && asked.needs[0]?.quantity === 1) return [];
  return [problem('run.neverTogether', 'warning', [id], { name })];
}
