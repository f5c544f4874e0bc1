import type { Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { thresholdOf } from '../thresholds.ts';
import { intervalEvidence } from '../wait-evidence.ts';
import { goOnInOneHand } from './give-to-role.ts';
import { staffNameOf } from './staff-of.ts';

/**
 * A case passes through many hands: between people of different roles more than `handOff` times on average. The usual
 * value, 4, is our own: a case that five people touch is remembered by none. `at`: the step behind the hand-off with the most
 * waiting, the step before it. Values: handOffs (per case), perCase (mean minutes per case waited right after hand-offs),
 * share (of the mean cycle time; several may run side by side), from and to (roles of the worst), worst (mean minutes waited
 * there each time) with halfWidth and interval.
 */
export function findHandOffs(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  const cases = outcome?.cases.arrived ?? 0;
  if (outcome === null || cases === 0) return [];
  const between = outcome.handOffs.filter(
    ({ source, target }) => staffNameOf(service, source) !== '' && staffNameOf(service, target) !== '',
  );
  const minutes = (each: (typeof between)[number]) => each.count * (each.waiting.value ?? 0);
  const worst = between.toSorted((a, b) => minutes(b) - minutes(a))[0];
  const handOffs = between.reduce((sum, each) => sum + each.count, 0) / cases;
  if (worst === undefined || handOffs < thresholdOf(service, 'handOff')) return [];
  const perCase = between.reduce((sum, each) => sum + minutes(each), 0) / cases;
  const cycle = outcome.kpis.cycleTime.mean.value ?? 0;
  const values = {
    handOffs,
    perCase,
    share: cycle > 0 ? perCase / cycle : 0,
    from: staffNameOf(service, worst.source),
    to: staffNameOf(service, worst.target),
    worst: worst.waiting.value ?? 0,
    ...intervalEvidence(worst.waiting),
  };
  return [
    finding(service, 'handOff', 'warning', [worst.target, worst.source], values, [
      goOnInOneHand(service, worst),
    ]),
  ];
}
