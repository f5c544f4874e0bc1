import type { Service } from '#core/model';
import { sketch } from '../../redesign/sketch.ts';
import { CROWD, row, type Pair } from './pair.ts';

function checkedBranch(share: number): Service {
  return sketch({
    tasks: { Extra: { role: 'clerk' }, Usual: { role: 'clerk' } },
    others: { x: { kind: 'exclusiveGateway' }, j: { kind: 'exclusiveGateway' } },
    flows: [
      ['start', 'x'],
      ['x', 'Extra', share],
      ['x', 'Usual', 1 - share],
      ['Extra', 'j'],
      ['Usual', 'j'],
      ['j', 'end'],
    ],
    roles: { clerk: CROWD },
  });
}

/** Both ways are taken (`parallelGateway`) or one (`exclusiveGateway`), and both lead to the same step. */
const meeting = (kind: 'parallelGateway' | 'exclusiveGateway'): Service =>
  sketch({
    tasks: { A: {}, B: {}, C: {} },
    others: { g: { kind } },
    flows: [
      ['start', 'g'],
      ['g', 'A'],
      ['g', 'B'],
      ['A', 'C'],
      ['B', 'C'],
      ['C', 'end'],
    ],
  });

const noted = (notes: readonly ('issue' | 'observation')[]): Service =>
  row(
    { Sign: { role: 'clerk' } },
    {
      roles: { clerk: CROWD },
      more: {
        observations: Object.fromEntries(
          notes.map((kind) => [
            kind,
            { id: kind, nodeId: 'Sign', kind, text: 'Nobody reads it', seenAs: 'staff' },
          ]),
        ) as never,
      },
    },
  );

/** What is wrong with how it is drawn, and what people noted. */
export const STRUCTURE: readonly Pair[] = [
  {
    code: 'unreachable',
    why: 'Nothing leads to the step.',
    faulty: sketch({
      tasks: { A: {}, Lost: {} },
      flows: [
        ['start', 'A'],
        ['A', 'end'],
        ['Lost', 'end'],
      ],
    }),
    fine: row({ A: {}, Lost: {} }),
    at: ['Lost'],
    values: { name: 'Lost', extent: 'one' },
    remedies: ['removeStep'],
  },
  {
    code: 'deadEnd',
    why: 'Round and round between two steps, without a way out.',
    faulty: sketch({
      tasks: { A: {}, B: {}, C: {} },
      others: { x: { kind: 'exclusiveGateway' } },
      flows: [
        ['start', 'x'],
        ['x', 'A', 1],
        ['x', 'B', 0],
        ['A', 'end'],
        ['B', 'C'],
        ['C', 'B'],
      ],
    }),
    fine: sketch({
      tasks: { A: {}, B: {}, C: {} },
      others: { x: { kind: 'exclusiveGateway' } },
      flows: [
        ['start', 'x'],
        ['x', 'A', 0.5],
        ['x', 'B', 0.5],
        ['A', 'end'],
        ['B', 'C'],
        ['C', 'end'],
      ],
    }),
    at: ['B', 'C'],
    values: { name: 'B', extent: 'more', elements: 2 },
    remedies: [],
  },
  {
    code: 'neverTaken',
    why: 'The share of the branch is 0.',
    faulty: checkedBranch(0),
    fine: checkedBranch(0.05),
    at: ['Extra'],
    values: { name: 'Extra', what: 'step', taken: 0, cases: 1200, share: 0 },
    remedies: ['removePart'],
  },
  {
    code: 'superfluousGateway',
    why: 'One way in, one way out.',
    faulty: sketch({
      tasks: { A: {} },
      others: { g: { kind: 'exclusiveGateway' } },
      flows: [
        ['start', 'g'],
        ['g', 'A'],
        ['A', 'end'],
      ],
    }),
    fine: sketch({
      tasks: { A: {} },
      others: { g: { kind: 'exclusiveGateway' } },
      flows: [
        ['start', 'g'],
        ['g', 'A', 0.5],
        ['A', 'end'],
        ['g', 'end', 0.5],
      ],
    }),
    at: ['g'],
    values: { name: 'g' },
    remedies: ['removeGateway'],
  },
  {
    code: 'fakeJoin',
    why: 'Both branches run, and the step behind waits for neither. Alternatives may meet.',
    faulty: meeting('parallelGateway'),
    fine: meeting('exclusiveGateway'),
    at: ['C'],
    values: { name: 'C', count: 2 },
    remedies: [
      'fix.joinBefore.parallelGateway',
      'fix.joinBefore.inclusiveGateway',
      'fix.splitAs.exclusiveGateway',
    ],
  },
  {
    code: 'observed',
    why: 'What somebody noted at a step is a finding of its own.',
    faulty: noted(['issue', 'observation']),
    fine: noted([]),
    at: ['issue', 'Sign'],
    values: { name: 'Sign', text: 'Nobody reads it', seenAs: 'staff' },
    remedies: [],
  },
];
