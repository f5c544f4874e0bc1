import { expect, it } from 'vitest';
import type { KeptRun } from '#session/ports';
import { compileRun, combine, replicateAtOnce } from '#core/simulation';
import { completeRun } from '../../../src/platform/storage/complete-run.ts';
import { drawService, minutes, SCENARIO, task } from '../../support/draw-service.ts';

const run = compileRun(
  drawService({
    nodes: { start: { kind: 'startEvent' }, A: task(minutes(5), 'clerk'), end: { kind: 'endEvent' } },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { clerk: 1 },
  }),
  SCENARIO,
);

it('a run kept by an older engine is read with all the fields of today', () => {
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  const outcome = combine(run.value, [replicateAtOnce(run.value, 0)]);
  const older = JSON.parse(JSON.stringify({ ...outcome, engine: 'throughline 0.1.0' }));
  for (const each of [...older.steps, ...older.roles]) {
    delete each.roleIds;
    delete each.causes.priority;
    delete each.causes.batching;
  }
  const { outcome: read } = completeRun({ key: 'k', outcome: older } as unknown as KeptRun);
  expect(read.steps[0]).toMatchObject({ roleIds: ['clerk'], causes: outcome.steps[0]?.causes });
  expect(read.roles[0]?.causes).toEqual(outcome.roles[0]?.causes);
});
