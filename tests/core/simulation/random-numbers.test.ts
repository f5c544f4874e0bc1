import { describe, expect, it } from 'vitest';
import { compileRun, recordTrace } from '#core/simulation';
import {
  type Drawing,
  drawService,
  exponential,
  minutes,
  SCENARIO,
  task,
} from '../../support/draw-service.ts';

/** Durations of the executions of a step, by case. */
function durations(drawing: Drawing, step: string): readonly string[] {
  const run = compileRun(drawService(drawing), SCENARIO);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  const started = new Map<string, number>();
  const found: string[] = [];
  for (const { type, at, case: kase, token, time } of recordTrace(run.value, 'table', { cases: 40 })
    .entries) {
    if (at !== step) continue;
    if (type === 'start') started.set(`${kase}.${token}`, time);
    if (type === 'complete') {
      found.push(`${kase}: ${(time - (started.get(`${kase}.${token}`) ?? 0)).toFixed(9)}`);
    }
  }
  return found.sort();
}

const end = { kind: 'endEvent' } as const;
const start = { kind: 'startEvent' } as const;

describe('random numbers belong to elements', () => {
  const plain: Drawing = {
    nodes: {
      start,
      A: task(exponential(5), 'clerk', { stream: 10 }),
      B: task(exponential(8), 'clerk', { stream: 20 }),
      end,
    },
    flows: [
      ['start', 'A'],
      ['A', 'B'],
      ['B', 'end'],
    ],
    roles: { clerk: 2 },
  };

  it('a step inserted elsewhere leaves the other steps their numbers', () => {
    const inserted: Drawing = {
      ...plain,
      nodes: { ...plain.nodes, N: task(exponential(3), 'clerk', { stream: 30 }) },
      flows: [
        ['start', 'A'],
        ['A', 'N'],
        ['N', 'B'],
        ['B', 'end'],
      ],
    };
    expect(durations(inserted, 'A')).toEqual(durations(plain, 'A'));
    expect(durations(inserted, 'B')).toEqual(durations(plain, 'B'));
    expect(durations(plain, 'A')).not.toEqual(durations(plain, 'B'));
  });

  it('steps put side by side keep their numbers', () => {
    const parallel: Drawing = {
      ...plain,
      nodes: {
        ...plain.nodes,
        F: { kind: 'parallelGateway', stream: 40 },
        J: { kind: 'parallelGateway', stream: 41 },
      },
      flows: [
        ['start', 'F'],
        ['F', 'A'],
        ['F', 'B'],
        ['A', 'J'],
        ['B', 'J'],
        ['J', 'end'],
      ],
    };
    expect(durations(parallel, 'B')).toEqual(durations(plain, 'B'));
  });

  it('more staff changes waits, not work', () => {
    expect(durations({ ...plain, roles: { clerk: 7 } }, 'B')).toEqual(durations(plain, 'B'));
  });

  it('tokens of one case that meet at a step have numbers of their own, as has every repetition', () => {
    const merged: Drawing = {
      nodes: {
        start,
        F: { kind: 'parallelGateway' },
        A: task(minutes(1)),
        B: task(minutes(2)),
        C: task(exponential(5)),
        end,
      },
      flows: [
        ['start', 'F'],
        ['F', 'A'],
        ['F', 'B'],
        ['A', 'C'],
        ['B', 'C'],
        ['C', 'end'],
      ],
    };
    const loop: Drawing = {
      nodes: { start, A: task(exponential(5)), X: { kind: 'exclusiveGateway' }, end },
      flows: [
        ['start', 'A'],
        ['A', 'X'],
        ['X', 'A', 0.5],
        ['X', 'end', 0.5],
      ],
    };
    for (const found of [durations(merged, 'C'), durations(loop, 'A')]) {
      expect(found.length).toBeGreaterThan(60);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it('a fork inside a loop gives new numbers each time round', () => {
    const found = durations(
      {
        nodes: {
          start,
          M: { kind: 'exclusiveGateway' },
          F: { kind: 'parallelGateway' },
          A: task(exponential(5)),
          B: task(exponential(5)),
          J: { kind: 'parallelGateway' },
          X: { kind: 'exclusiveGateway' },
          end,
        },
        flows: [
          ['start', 'M'],
          ['M', 'F'],
          ['F', 'A'],
          ['F', 'B'],
          ['A', 'J'],
          ['B', 'J'],
          ['J', 'X'],
          ['X', 'M', 0.6],
          ['X', 'end', 0.4],
        ],
      },
      'B',
    );
    expect(new Set(found).size).toBe(found.length);
  });
});
