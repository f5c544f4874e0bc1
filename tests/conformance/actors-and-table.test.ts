import { describe, expect, it } from 'vitest';
import { compileRun, recordTrace } from '#core/simulation';
import { SCENARIO } from '../support/draw-service.ts';
import { fixtureNames, readFixture, tracePath, writeTrace } from '../support/process-fixtures.ts';

describe('every drawn process', () => {
  it.each(fixtureNames())('%s: actors and table tell the same story, the one written down', async (name) => {
    const { fixture, service } = readFixture(name);
    const run = compileRun(service, SCENARIO, { limits: fixture.limits });
    expect(run.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    if (!run.ok) return;
    const byTable = recordTrace(run.value, 'table', { cases: 8 });
    const byActors = recordTrace(run.value, 'actors', { cases: 8 });
    expect(byActors).toEqual(byTable);
    await expect(writeTrace(fixture.says, byTable)).toMatchFileSnapshot(tracePath(name));
  });
});
