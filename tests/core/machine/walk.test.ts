import { describe, expect, it } from 'vitest';
import { compileProcess, createWalk, type Walk } from '#core/machine';
import type { FlowId, ProcessId } from '#core/model';
import { type Drawing, drawService, minutes, task } from '../../support/draw-service.ts';

function walk(drawing: Pick<Drawing, 'nodes' | 'flows'>): Walk {
  const compiled = compileProcess(drawService(drawing), 'process' as ProcessId, { placeholders: 'refuse' });
  if (!compiled.ok) throw new Error('It compiles.');
  return createWalk(compiled.value);
}

/** Where the tokens are and what they wait for, e.g. `0 A work`. */
const standing = ({ state }: Walk) =>
  state.tokens.map((each) => `${each.token} ${each.node} ${each.waitsFor}`);
const flows = (...ids: string[]) => ids as FlowId[];

const claim = {
  nodes: {
    start: { kind: 'startEvent' },
    A: task(minutes(1)),
    X: { kind: 'exclusiveGateway' },
    F: { kind: 'parallelGateway' },
    B: task(minutes(1)),
    C: task(minutes(1)),
    J: { kind: 'parallelGateway' },
    end: { kind: 'endEvent' },
  },
  flows: [
    ['start', 'A'],
    ['A', 'X'],
    ['X', 'F'],
    ['X', 'end'],
    ['F', 'B'],
    ['F', 'C'],
    ['B', 'J'],
    ['C', 'J'],
    ['J', 'end'],
  ],
} as const;

describe('walking through one case', () => {
  it('goes on by itself until somebody has to decide or work', () => {
    const steps = walk(claim);
    expect(standing(steps)).toEqual(['0 A work']);
    steps.advance(0);
    expect(standing(steps)).toEqual(['0 X choice']);
    steps.advance(0, flows('X-F'));
    expect(standing(steps)).toEqual(['0 B work', '1 C work']);
    steps.advance(1);
    expect(standing(steps)).toEqual(['0 B work', '1 J join']);
    steps.advance(0);
    expect(steps.state).toMatchObject({ tokens: [], over: true, stuck: false, turn: 4 });
    expect(steps.state.events.at(-1)).toMatchObject({ type: 'end', at: 'end', turn: 4 });
  });

  it('lets a case give up where there is a way for it, and only there', () => {
    const counter = (flowId: string | null) =>
      walk({
        nodes: {
          start: { kind: 'startEvent' },
          F: { kind: 'parallelGateway' },
          A: task(minutes(1), undefined, {
            patience: { limit: minutes(5), flowId: flowId as FlowId | null },
          }),
          B: task(minutes(1)),
          late: task(minutes(1)),
        },
        flows: [
          ['start', 'F'],
          ['F', 'A'],
          ['F', 'B'],
          ['A', 'late'],
        ],
      });
    const out = counter('A-late');
    expect(out.state.tokens.map(({ node, mayGiveUp }) => [node, mayGiveUp])).toEqual([
      ['A', true],
      ['B', false],
    ]);
    out.giveUp(1);
    expect(out.state.turn).toBe(0);
    out.giveUp(0);
    expect(standing(out)).toEqual(['0 late work', '1 B work']);
    out.undo();
    expect(standing(out)).toEqual(['0 A work', '1 B work']);
    const lost = counter(null);
    lost.giveUp(0);
    expect(lost.state).toMatchObject({ over: true, tokens: [], turn: 1 });
    expect(lost.state.events.at(-1)).toMatchObject({ type: 'abandon', at: 'A' });
  });

  it('ignores a move that is none: a choice without a flow, a token at a join, a token that is gone', () => {
    const steps = walk(claim);
    steps.advance(0);
    const before = steps.state;
    steps.advance(0);
    steps.advance(0, flows('A-X'));
    steps.advance(7);
    expect(steps.state).toBe(before);
  });

  it('takes moves back by walking the others again', () => {
    const steps = walk(claim);
    steps.advance(0);
    steps.advance(0, flows('X-F'));
    const before = steps.state;
    steps.advance(1);
    steps.undo();
    expect(steps.state).toEqual(before);
    steps.restart();
    expect(standing(steps)).toEqual(['0 A work']);
  });

  it('says when a case is stuck, and when a cycle never rests', () => {
    const stuck = walk({
      nodes: {
        start: { kind: 'startEvent' },
        X: { kind: 'exclusiveGateway' },
        J: { kind: 'parallelGateway' },
        end: { kind: 'endEvent' },
      },
      flows: [
        ['start', 'X'],
        ['X', 'J'],
        ['X', 'J'],
        ['J', 'end'],
      ],
    });
    stuck.advance(0, flows('X-J'));
    expect(stuck.state).toMatchObject({ stuck: true, over: false });
    const endless = walk({
      nodes: {
        start: { kind: 'startEvent' },
        X: { kind: 'exclusiveGateway' },
        Y: { kind: 'exclusiveGateway' },
      },
      flows: [
        ['start', 'X'],
        ['X', 'Y'],
        ['Y', 'X'],
      ],
    });
    expect(endless.state.endless).toBe(true);
  });

  it('lets several flows of an inclusive split be taken, and its join wait for them', () => {
    const steps = walk({
      nodes: {
        start: { kind: 'startEvent' },
        O: { kind: 'inclusiveGateway' },
        A: task(minutes(1)),
        B: task(minutes(1)),
        C: task(minutes(1)),
        J: { kind: 'inclusiveGateway' },
        D: task(minutes(1)),
      },
      flows: [
        ['start', 'O'],
        ['O', 'A'],
        ['O', 'B'],
        ['O', 'C'],
        ['A', 'J'],
        ['B', 'J'],
        ['C', 'J'],
        ['J', 'D'],
      ],
    });
    expect(standing(steps)).toEqual(['0 O choices']);
    steps.advance(0, flows('O-A', 'O-C'));
    steps.advance(0);
    expect(standing(steps)).toEqual(['0 J join', '1 C work']);
    steps.advance(1);
    expect(standing(steps)).toEqual(['1 D work']);
  });
});
