import type { CompiledRun } from './compiled-run.ts';
import type { FlowOutcome, NodeOutcome, RunOutcome } from './outcome.ts';
import { ratio, total } from './read-summaries.ts';
import type { ReplicationSummary } from './replication-summary.ts';

const HAND_OFFS = 50;

/** Nodes that are not tasks, flows, and hand-offs between roles. */
export function combineNodes(
  run: CompiledRun,
  done: readonly ReplicationSummary[],
): Pick<RunOutcome, 'nodes' | 'flows' | 'handOffs'> {
  const nodes = run.table.nodes.flatMap((id, node): readonly NodeOutcome[] => {
    if ((run.stepOf[node] as number) >= 0) return [];
    return [
      {
        id,
        count: total(done, ({ nodeCounts }) => nodeCounts[node]),
        visitsPerCase: ratio(done, (each) => [each.nodeCounts[node] as number, each.arrived]),
        time: ratio(done, (each) => [each.nodeTimes[node] as number, each.nodeCounts[node] as number]),
      },
    ];
  });
  const flows = run.table.flows.map(
    (id, flow): FlowOutcome => ({
      id,
      count: total(done, ({ flowCounts }) => flowCounts[flow]),
      perCase: ratio(done, (each) => [each.flowCounts[flow] as number, each.arrived]),
    }),
  );
  return { nodes, flows, handOffs: handOffsOf(run, done) };
}

/** The hand-offs with the most waiting, at most 50. */
function handOffsOf(run: CompiledRun, done: readonly ReplicationSummary[]): RunOutcome['handOffs'] {
  const perReplication = done.map(({ handOffs }) => {
    const map = new Map<number, readonly [number, number]>();
    for (let at = 0; at < handOffs.length; at += 3) {
      // minutes waited, then how often: a ratio as it stands
      map.set(handOffs[at] as number, [handOffs[at + 2] as number, handOffs[at + 1] as number]);
    }
    return map;
  });
  const keys = [...new Set(perReplication.flatMap((map) => [...map.keys()]))].toSorted((a, b) => a - b);
  return keys
    .flatMap((key) => {
      const source = run.steps[Math.floor(key / run.steps.length)]?.id;
      const target = run.steps[key % run.steps.length]?.id;
      if (source === undefined || target === undefined) return [];
      const pairs = perReplication.map((map) => map.get(key) ?? ([0, 0] as const));
      const minutes = pairs.reduce((sum, [each]) => sum + each, 0);
      const count = pairs.reduce((sum, [, each]) => sum + each, 0);
      const waiting = ratio(done, (each) => pairs[each.index] ?? [0, 0]);
      return [{ source, target, count, waiting, minutes }];
    })
    .toSorted((a, b) => b.minutes - a.minutes)
    .slice(0, HAND_OFFS)
    .map(({ source, target, count, waiting }) => ({ source, target, count, waiting }));
}
