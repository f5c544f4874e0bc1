import { describe, expect, it } from 'vitest';
import { combine, compileRun, offeredLoad, replicateAtOnce } from '#core/simulation';
import service12 from '../../fixtures/oracles/service12.json';
import { type Drawing, drawService, exponential, SCENARIO } from '../../support/draw-service.ts';
import { drawService12 } from '../../support/service12.ts';

/** Patience with slow machines, in milliseconds; not a measurement. */
const LONG = 120_000;

describe('service12', () => {
  const run = compileRun(drawService12(8000), SCENARIO);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));

  it('is offered exactly the load that its traffic equations say', () => {
    const loads = Object.fromEntries(offeredLoad(run.value).map(({ name, rho }) => [name, rho]));
    for (const [role, exact] of Object.entries(service12.exact.utilisation)) {
      expect(loads[role]).toBeCloseTo(exact, 4);
    }
  });

  it(
    'visits its steps and keeps its roles busy as often as it should',
    () => {
      const outcome = combine(
        run.value,
        Array.from({ length: 10 }, (_, index) => replicateAtOnce(run.value, index)),
      );
      for (const { name, visitsPerCase } of outcome.steps) {
        const exact = service12.exact.visitsPerCase[name as keyof typeof service12.exact.visitsPerCase];
        expect(visitsPerCase.value).toBeCloseTo(exact, 1);
      }
      for (const { name, utilisation } of outcome.roles) {
        const exact = service12.exact.utilisation[name as keyof typeof service12.exact.utilisation];
        expect(Math.abs((utilisation.value as number) / exact - 1)).toBeLessThan(0.02);
      }
      const about = service12.meanCycleTimeAboutMinutes;
      expect(Math.abs((outcome.kpis.cycleTime.mean.value as number) / about - 1)).toBeLessThan(0.05);
      for (const { waiting, causes, contentionWith } of outcome.steps) {
        const named = contentionWith.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(named).toBeCloseTo(causes.contention.value as number, 6);
        expect(waiting.mean.value).toBeCloseTo(causes.contention.value as number, 6);
      }
    },
    LONG,
  );
});

describe('warm-up', () => {
  const queue: Drawing = {
    nodes: {
      start: { kind: 'startEvent' },
      A: { kind: 'task', duration: exponential(9.5), role: 'clerk' },
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { clerk: 1 },
    scenario: { stop: { by: 'cases', cases: 4000 } },
  };

  it('by time leaves out exactly what came before', () => {
    const run = compileRun(drawService(queue), SCENARIO, { warmup: { by: 'time', time: 5000 } });
    if (!run.ok) throw new Error('It runs.');
    const summary = replicateAtOnce(run.value, 0);
    expect(summary.warmup).toBe(5000);
    expect(summary.arrived).toBeLessThan(4000);
    expect(summary.inFlightAtStart + summary.arrived).toBe(summary.leftInWindow + summary.inFlightAtEnd);
  });

  it('found automatically cuts off at most half of the run, alike every time', () => {
    const run = compileRun(drawService(queue), SCENARIO, { warmup: { by: 'auto' } });
    if (!run.ok) throw new Error('It runs.');
    const summaries = [0, 1, 2, 3].map((index) => replicateAtOnce(run.value, index));
    expect(summaries.some((summary) => summary.warmup > 0)).toBe(true);
    for (const summary of summaries) expect(summary.arrived).toBeGreaterThanOrEqual(1995);
    expect(replicateAtOnce(run.value, 1)).toEqual(summaries[1]);
  });

  it('is whole weeks where there are calendars', () => {
    const office = {
      weekly: [0, 1, 2, 3, 4].map((day) => ({ from: 1440 * day + 480, to: 1440 * day + 1080 })),
      exceptions: [],
      atClosing: 'pause' as const,
    };
    const run = compileRun(
      drawService({
        ...queue,
        calendars: { office },
        roles: { clerk: { capacity: 3, calendarId: 'office' as never } },
        arrivals: { start: { by: 'interval', interval: exponential(20) } },
      }),
      SCENARIO,
      { warmup: { by: 'auto' } },
    );
    if (!run.ok) throw new Error('It runs.');
    expect(replicateAtOnce(run.value, 0).warmup).toBe(10_080);
  });
});

describe('intervals', () => {
  it(
    'cover the true mean as often as they say',
    () => {
      const fork: Drawing = {
        nodes: {
          start: { kind: 'startEvent' },
          A: { kind: 'task', duration: exponential(10), role: 'clerk' },
          end: { kind: 'endEvent' },
        },
        flows: [
          ['start', 'A'],
          ['A', 'end'],
        ],
        roles: { clerk: 2 },
        scenario: {
          stop: { by: 'cases', cases: 400 },
          warmup: { by: 'time', time: 500 },
          replications: 10,
        },
      };
      const run = compileRun(drawService(fork), SCENARIO);
      if (!run.ok) throw new Error('It runs.');
      // M/M/2 at ρ = 0.5: mean cycle time 40/3
      let covered = 0;
      for (let seed = 1; seed <= 200; seed++) {
        const seeded = { ...run.value, seed };
        const summaries = Array.from({ length: 10 }, (_, index) => replicateAtOnce(seeded, index));
        const [low, high] = combine(seeded, summaries).kpis.cycleTime.mean.ci95 ?? [0, 0];
        if (low <= 40 / 3 && 40 / 3 <= high) covered++;
      }
      expect(covered / 200).toBeGreaterThanOrEqual(0.89);
    },
    LONG,
  );
});
