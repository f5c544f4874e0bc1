import { describe, expect, it } from 'vitest';
import { type KindMachine, nodeKinds } from '#core/machine';
import { compileRun, recordTrace, replicateAtOnce, combine } from '#core/simulation';
import { drawService, minutes, SCENARIO, task } from '../support/draw-service.ts';

/** A parallel gateway that lets every token pass on its own: what a wrong machine would do. */
const mutant = { parallelGateway: { ...nodeKinds.parallelGateway, join: 'any' as const } };

const service = drawService({
  nodes: {
    start: { kind: 'startEvent' },
    F: { kind: 'parallelGateway' },
    A: task(minutes(10)),
    B: task(minutes(25)),
    J: { kind: 'parallelGateway' },
    C: task(minutes(1)),
    end: { kind: 'endEvent' },
  },
  flows: [
    ['start', 'F'],
    ['F', 'A'],
    ['F', 'B'],
    ['A', 'J'],
    ['B', 'J'],
    ['J', 'C'],
    ['C', 'end'],
  ],
  arrivals: { start: { by: 'list', times: [0] } },
});

function run(kinds?: typeof mutant) {
  const compiled = compileRun(service, SCENARIO, { kinds });
  if (!compiled.ok) throw new Error('It runs.');
  const outcome = combine(compiled.value, [replicateAtOnce(compiled.value, 0)]);
  const visits = outcome.steps.find((step) => step.id === 'C')?.count;
  const fires = (by: 'actors' | 'table') =>
    recordTrace(compiled.value, by, { cases: 1 })
      .entries.filter(({ type }) => type === 'fire')
      .map(({ time }) => time);
  return { visits, actors: fires('actors'), table: fires('table') };
}

describe('control flow comes from the machines alone', () => {
  it('fires an AND-join once, when the last branch arrives', () => {
    expect(run()).toEqual({ visits: 1, actors: [25], table: [25] });
  });

  it('changes play-back and kernel alike when the machine of one kind is swapped', () => {
    expect(run(mutant)).toEqual({ visits: 2, actors: [10, 25], table: [10, 25] });
  });
});

/** A task that nobody ever leaves before the work is done: a machine without a way for those who give up. */
const enduring: { readonly task: KindMachine } = {
  task: {
    states: (self, around) =>
      nodeKinds.task.states({ ...self, node: { ...self.node, patience: null } as never }, around),
  },
};

describe('giving up comes from the machine, too', () => {
  const counter = drawService({
    nodes: {
      start: { kind: 'startEvent' },
      A: task(minutes(20), 'clerk', { patience: { limit: minutes(5), flowId: null } }),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { clerk: 1 },
    arrivals: { start: { by: 'list', times: [0, 1] } },
  });
  const lost = (kinds?: typeof enduring) => {
    const compiled = compileRun(counter, SCENARIO, { kinds });
    if (!compiled.ok) throw new Error('It runs.');
    const { cases } = combine(compiled.value, [replicateAtOnce(compiled.value, 0)]);
    const left = (by: 'actors' | 'table') =>
      recordTrace(compiled.value, by, { cases: 2 })
        .entries.filter(({ type }) => type === 'leave')
        .map(({ time }) => time);
    return { ...cases, actors: left('actors'), table: left('table') };
  };

  it('lets a case go that has waited long enough', () => {
    expect(lost()).toMatchObject({ completed: 1, abandoned: 1, actors: [6, 20], table: [6, 20] });
  });

  it('keeps it where the machine has no way for it, in play-back and numbers alike', () => {
    expect(lost(enduring)).toMatchObject({ completed: 2, abandoned: 0, actors: [20, 40], table: [20, 40] });
  });
});
