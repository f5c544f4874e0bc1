import { GROUP_ARRIVED, GROUP_JUDGED, GROUP_LEFT, GROUP_NUMBERS } from './kernel/segment-books.ts';
import type { CompiledRun } from './compiled-run.ts';
import type { SegmentOutcome } from './outcome.ts';
import { caseCounts } from './case-counts.ts';
import { describe, shareOrNull } from './read-summaries.ts';
import {
  CASE_COST,
  CASE_CYCLE,
  CASE_PROCESSING,
  CASE_WAITING,
  type ReplicationSummary,
  segmentPlace,
} from './replication-summary.ts';
import { segmentGroups } from './segment-groups.ts';

/** What became of the cases of each segment; nothing where no segment arrives. */
export function combineSegments(
  run: CompiledRun,
  done: readonly ReplicationSummary[],
): readonly SegmentOutcome[] {
  const hasTarget = run.targets.some((target) => target !== null);
  return segmentGroups(run).map((segment, group): SegmentOutcome => {
    const place = segmentPlace(run, group);
    const read = ({ segments }: ReplicationSummary, number: number): number =>
      segments[group * GROUP_NUMBERS + number] as number;
    return {
      id: run.segments[segment]?.id ?? null,
      name: run.segments[segment]?.name ?? '',
      cases: caseCounts(
        done,
        (each) => read(each, GROUP_ARRIVED),
        (each, how) => read(each, GROUP_LEFT + how),
      ),
      cycleTime: describe(done, place + CASE_CYCLE),
      waitingTime: describe(done, place + CASE_WAITING),
      processingTime: describe(done, place + CASE_PROCESSING),
      costPerCase: describe(done, place + CASE_COST),
      serviceLevel: hasTarget
        ? {
            clock: shareOrNull(done, (each) => [read(each, GROUP_JUDGED + 1), read(each, GROUP_JUDGED)]),
            working: shareOrNull(done, (each) => [read(each, GROUP_JUDGED + 2), read(each, GROUP_JUDGED)]),
          }
        : null,
    };
  });
}
