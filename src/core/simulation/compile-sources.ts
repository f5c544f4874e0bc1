import { type Minutes, type Problem, problem, records, type Result, success } from '#core/base';
import type { ControlTable, ProcessMachines } from '#core/machine';
import type { Arrival, NodeId, Scenario, Service } from '#core/model';
import { childLineage, validateDistribution } from '#core/random';
import type { CompiledSource } from './compiled-run.ts';

/**
 * The arrival sources of a scenario, in node order; at one node first cases without a segment, then the segments in the
 * order of the document. An entry for a node where no case can begin is a warning.
 */
export function compileSources(
  service: Service,
  scenario: Scenario,
  machines: readonly ProcessMachines[],
  table: ControlTable,
): Extract<Result<readonly CompiledSource[]>, { ok: true }> {
  const problems: Problem[] = [];
  const sources: CompiledSource[] = [];
  const segments = records(service.segments);
  for (const [node, id] of table.nodes.entries()) {
    const process = table.nodeProcess[node] as number;
    const owner = machines[process];
    const name = service.nodes[id]?.name ?? id;
    for (let segment = -1; segment < segments.length; segment++) {
      const of = segments[segment];
      const arrival = of === undefined ? scenario.arrivals[id] : scenario.segmentArrivals[of.id]?.[id];
      if (arrival === undefined) continue;
      if (owner === undefined || !owner.entries.includes(id)) {
        problems.push(problem('run.arrivalNotAtStart', 'warning', [id], { name }));
        continue;
      }
      problems.push(...checkArrival(arrival, id, name));
      const begin = owner.entriesTogether ? owner.entries : [id];
      const stream = service.nodes[id]?.stream ?? 0;
      sources.push({
        process,
        nodes: begin.map((entry) => table.nodes.indexOf(entry)),
        stream: of === undefined ? stream : streamOf(stream, of.stream),
        arrival,
        segment,
        priority: of?.priority ?? 0,
        dueWithin: of?.dueWithin ?? dueWithin(service, owner),
      });
    }
  }
  if (sources.length === 0)
    problems.push(problem('run.noArrivals', 'error', [scenario.id], { name: scenario.name }));
  return success(sources, problems) as Extract<Result<readonly CompiledSource[]>, { ok: true }>;
}

/** By the target of the process where it is one on the whole case; else work is due as it arrives, in order of arrival. */
function dueWithin(service: Service, { processId }: ProcessMachines): Minutes {
  const target = service.processes[processId]?.target;
  return target?.measure === 'cycle' ? target.limit : 0;
}

/** Random stream of a segment at a start event, from those of both; a positive number that a case can carry. */
function streamOf(start: number, segment: number): number {
  return childLineage(start, segment, 0) >>> 1;
}

function checkArrival(arrival: Arrival, at: NodeId, name: string): readonly Problem[] {
  const refuse = (reason: string): readonly Problem[] => [
    problem('run.arrival', 'error', [at], { name, reason }),
  ];
  switch (arrival.by) {
    case 'interval':
      return validateDistribution(arrival.interval).map(({ code, severity, values }) =>
        severity === 'error'
          ? problem('run.arrival', severity, [at], { ...values, name, reason: code })
          : problem(code, severity, [at], values),
      );
    case 'weekly':
      if (
        arrival.rates.length !== 168 ||
        !arrival.rates.every((rate) => Number.isFinite(rate) && rate >= 0)
      ) {
        return refuse('weeklyRates');
      }
      return arrival.rates.some((rate) => rate > 0) ? [] : refuse('noRate');
    case 'list':
      if (arrival.times.length === 0) return refuse('emptyList');
      return arrival.times.every((time, i) => Number.isFinite(time) && time >= (arrival.times[i - 1] ?? 0))
        ? []
        : refuse('notAscending');
  }
}
