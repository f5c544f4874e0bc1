import { measureReplication, MEASURES, targetClock } from '#core/analysis/whatif';
import { combine, type CompiledRun, type Estimate, type ReplicationSummary } from '#core/simulation';
import type { Figure, VersionFigures } from './numbers.ts';

/** Reads all numbers of one replication. Pure; a few hundredths of the time the replication itself takes. */
export function figuresOf(run: CompiledRun, summary: ReplicationSummary): VersionFigures {
  const outcome = combine(run, [{ ...summary, index: 0 }]);
  const { values } = measureReplication(run, summary);
  const figures: Figure[] = MEASURES.map((measure) => ({
    of: 'case',
    id: null,
    measure,
    value: values[measure],
  }));
  const put =
    (of: Figure['of'], id: string | null) =>
    (measure: Figure['measure'], { value }: Pick<Estimate, 'value'>): void => {
      figures.push({ of, id, measure, value });
    };
  for (const [at, step] of outcome.steps.entries()) {
    const note = put('step', step.id);
    note('visits', step.visitsPerCase);
    note('waiting', step.waiting.mean);
    note('processing', step.processing.mean);
    note('cost', step.cost);
    if (step.withinTarget !== null)
      note('withinTarget', step.withinTarget[run.steps[at]?.target?.clock ?? 'clock']);
  }
  const ends = endsOf(run);
  const { completed } = outcome.cases;
  for (const node of outcome.nodes) {
    const note = put('node', node.id);
    note('time', node.time);
    // Of completed cases, so that being quicker to the end of the run is no other end.
    if (ends.has(node.id)) note('visits', { value: completed === 0 ? null : node.count / completed });
  }
  for (const role of outcome.roles) {
    const note = put('role', role.id);
    note('utilisation', role.utilisation);
    note('waiting', role.waiting.mean);
  }
  for (const segment of outcome.segments ?? []) {
    const note = put('segment', segment.id);
    note('cycleTime', segment.cycleTime.mean);
    note('waiting', segment.waitingTime.mean);
    note('cost', segment.costPerCase.mean);
    if (segment.serviceLevel !== null) note('withinTarget', segment.serviceLevel[targetClock(run)]);
  }
  return { replication: summary.index, figures };
}

/** The nodes that nothing leads on from. */
function endsOf({ table }: CompiledRun): ReadonlySet<string> {
  const sources = new Set(table.flowSource);
  return new Set(table.nodes.filter((_, node) => !sources.has(node)));
}
