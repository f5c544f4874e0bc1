import type { FlowId, Service, Task } from '#core/model';
import { sketch, type Sketch } from '../../redesign/sketch.ts';
import { CROWD, fixed, row, type Pair } from './pair.ts';

/** A step, a decision behind it, a share of cases that is refused. */
function checked(name: string, refused: number, more: Partial<Task> = {}): Service {
  return sketch({
    tasks: { [name]: { role: 'clerk', ...fixed(5), ...more }, Pay: { role: 'clerk', ...fixed(5) } },
    others: { x: { kind: 'exclusiveGateway' }, refused: { kind: 'endEvent' } },
    flows: [
      ['start', name],
      [name, 'x'],
      ['x', 'Pay', 1 - refused],
      ['x', 'refused', refused],
      ['Pay', 'end'],
    ],
    roles: { clerk: CROWD },
  });
}

const approved = (between: Sketch['tasks'], more: Partial<Task> = {}): Service =>
  row(
    {
      'Approve claim': { role: 'clerk', ...fixed(5) },
      ...between,
      'Authorise claim': { role: 'manager', ...fixed(5), ...more },
    },
    { roles: { clerk: CROWD, manager: CROWD } },
  );

/** Two checks that turn half of the cases away. */
function checksInRow(first: string, second: string): Service {
  return sketch({
    tasks: {
      Long: { role: 'clerk', ...fixed(50) },
      Short: { role: 'clerk', ...fixed(5) },
      Work: { role: 'clerk', ...fixed(5) },
    },
    others: {
      x: { kind: 'exclusiveGateway' },
      y: { kind: 'exclusiveGateway' },
      out: { kind: 'endEvent' },
      off: { kind: 'endEvent' },
    },
    flows: [
      ['start', first],
      [first, 'x'],
      ['x', second, 0.5],
      ['x', 'out', 0.5],
      [second, 'y'],
      ['y', 'Work', 0.5],
      ['y', 'off', 0.5],
      ['Work', 'end'],
    ],
    roles: { clerk: CROWD },
  });
}

/** What is repaired is tested, and a share of it goes back. */
function tested(returned: number): Service {
  return sketch({
    tasks: {
      Repair: { role: 'fitter', ...fixed(10), outputs: ['Repaired phone'] },
      Test: {
        role: 'tester',
        ...fixed(5),
        inputs: ['Repaired phone'],
        check: {
          kind: 'check',
          objectId: 'Repaired phone' as never,
          rejects: 'still broken',
          rejectFlowId: 'x-Repair' as FlowId,
        },
      },
    },
    others: { x: { kind: 'exclusiveGateway' } },
    flows: [
      ['start', 'Repair'],
      ['Repair', 'Test'],
      ['Test', 'x'],
      ['x', 'Repair', returned],
      ['x', 'end', 1 - returned],
    ],
    roles: { fitter: CROWD, tester: CROWD },
  });
}

/** The same with two benches: a phone comes to either of them at first, and goes back to either of them. */
function testedOnTwoBenches(returned: number): Service {
  return sketch({
    tasks: {
      Quick: { role: 'fitter', ...fixed(10) },
      Thorough: { role: 'fitter', ...fixed(30) },
      Test: { role: 'tester', ...fixed(5) },
    },
    others: {
      which: { kind: 'exclusiveGateway' },
      x: { kind: 'exclusiveGateway' },
      again: { kind: 'exclusiveGateway' },
    },
    flows: [
      ['start', 'which'],
      ['which', 'Quick', 0.5],
      ['which', 'Thorough', 0.5],
      ['Quick', 'Test'],
      ['Thorough', 'Test'],
      ['Test', 'x'],
      ['x', 'end', 1 - returned],
      ['x', 'again', returned],
      ['again', 'Quick', 0.5],
      ['again', 'Thorough', 0.5],
    ],
    roles: { fitter: CROWD, tester: CROWD },
  });
}

/** Checks, approvals and what they send back. */
export const CHECKS: readonly Pair[] = [
  {
    code: 'rubberStamp',
    why: 'Nobody is ever refused.',
    faulty: checked('Approve claim', 0),
    fine: checked('Approve claim', 0.2),
    at: ['Approve claim', 'x'],
    values: { name: 'Approve claim', outcome: 'rarely', share: 0, decisions: 1200, time: 5 },
    remedies: ['removeCheck'],
  },
  {
    code: 'rubberStamp',
    why: 'It is said to examine the form, and whatever it finds, the case goes on. Where the step is no check, nothing is expected of it.',
    faulty: row(
      {
        Look: {
          role: 'clerk',
          check: { kind: 'check', objectId: null, rejects: 'unreadable forms', rejectFlowId: null },
        },
        Pay: {},
      },
      { roles: { clerk: CROWD } },
    ),
    fine: row({ Look: { role: 'clerk' }, Pay: {} }, { roles: { clerk: CROWD } }),
    at: ['Look'],
    values: { name: 'Look', outcome: 'noDecision' },
    remedies: ['removeStep'],
  },
  {
    code: 'repeatedApproval',
    why: 'Nothing happens between the two. Where a report comes in between, the manager knows more than the clerk did.',
    faulty: approved({}),
    fine: approved({ Appraise: { role: 'clerk', outputs: ['Report'] } }),
    at: ['Authorise claim', 'Approve claim'],
    values: { role: 'manager', otherRole: 'clerk', of: 'case', time: 5, perCase: 5 },
    remedies: ['removeStep'],
  },
  {
    code: 'repeatedApproval',
    why: 'Two people are wanted, so it is a control.',
    faulty: approved({}),
    fine: approved({}, { separateFrom: ['Approve claim' as never] }),
    at: ['Authorise claim', 'Approve claim'],
    values: { name: 'Authorise claim' },
    remedies: ['removeStep'],
  },
  {
    code: 'knockOutOrder',
    why: '50 + 5 ÷ 2 minutes against 5 + 50 ÷ 2.',
    faulty: checksInRow('Long', 'Short'),
    fine: checksInRow('Short', 'Long'),
    at: ['Long', 'Short'],
    values: {
      now: 'Long → Short',
      better: 'Short → Long',
      effortNow: 52.5,
      effortAfter: 30,
      share: 22.5 / 52.5,
      known: 'no',
    },
    remedies: ['reorderChecks'],
    slack: 0.05,
  },
  {
    code: 'reworkLoop',
    why: 'A quarter comes back: 1 ÷ (1 − ¼) passes, a third of 15 minutes again. What the test turns down is made at the repair.',
    faulty: tested(0.25),
    fine: tested(0.02),
    at: ['Repair'],
    values: {
      step: 'Repair',
      rate: 0.25,
      visits: 4 / 3,
      perCase: 5,
      share: 0.25,
      check: 'Test',
      born: 'Repair',
      origin: 'known',
    },
    remedies: ['halveReturns'],
    lessens: 'perCase',
    slack: 0.12,
  },
  {
    code: 'reworkLoop',
    why: 'The loop can be entered at either bench, but each way round passes the test. A third of (20 + 5) minutes again.',
    faulty: testedOnTwoBenches(0.25),
    fine: testedOnTwoBenches(0.02),
    at: ['Test'],
    values: {
      step: 'Test',
      rate: 0.25,
      visits: 4 / 3,
      perCase: 25 / 3,
      share: 0.25,
      check: 'Test',
      origin: 'check',
    },
    remedies: ['halveReturns'],
    lessens: 'perCase',
    slack: 0.12,
  },
];
