import type { Service, Task } from '#core/model';
import { sketch } from '../../redesign/sketch.ts';
import { CROWD, fixed, row, type Pair, inRow } from './pair.ts';

const both = (first: string, second: string, more: Partial<Task> = {}): Service =>
  sketch({
    tasks: {
      one: { name: first, role: 'clerk', ...fixed(5) },
      two: { name: second, role: 'clerk', ...fixed(5), ...more },
    },
    flows: inRow('one', 'two'),
    roles: { clerk: CROWD },
  });

const asking = (second: string): Service =>
  row(
    {
      Open: { role: 'desk', customerContact: true, outputs: ['Address'], ...fixed(4) },
      Confirm: { role: 'desk', customerContact: true, outputs: [second], ...fixed(6) },
    },
    { roles: { desk: CROWD } },
  );

const reading = (inputs: readonly string[]): Service =>
  row(
    {
      Record: { role: 'desk', outputs: ['Form'] },
      Summarise: { role: 'desk', inputs: ['Form'], outputs: ['Summary'], ...fixed(7) },
      File: { role: 'desk', inputs },
    },
    { roles: { desk: CROWD } },
  );

const twice = (more: Partial<Task> = {}): Service =>
  row(
    { Register: { role: 'clerk', minutes: 4 }, File: { role: 'clerk', minutes: 4, ...more } },
    { roles: { clerk: 1 } },
  );

const classed = (last: Partial<Task>): Service =>
  row(
    {
      Advise: { role: 'desk', ...fixed(5), valueClass: 'valueAdding' },
      Stamp: { role: 'desk', ...fixed(5), valueClass: 'necessary' },
      Shelve: { role: 'desk', ...fixed(20), ...last },
    },
    { roles: { desk: CROWD } },
  );

const asked = (inputs: readonly string[]): Service =>
  row(
    {
      Score: { role: 'bank', ...fixed(10), inputs: ['Form'], outputs: ['Credit score'] },
      Visit: { role: 'agent', ...fixed(20), inputs, outputs: ['Photos'] },
      Decide: { role: 'bank', ...fixed(5), inputs: ['Credit score', 'Photos'] },
    },
    { roles: { bank: CROWD, agent: CROWD } },
  );

/** Steps that may be redundant, or in the wrong place. */
export const STEPS: readonly Pair[] = [
  {
    code: 'duplicateStep',
    why: 'Check and verify are one meaning, the other words are the same.',
    faulty: both('Check the claims', 'Verify claim'),
    fine: both('Check the claims', 'Check the invoice'),
    at: ['two', 'one'],
    values: {
      name: 'Verify claim',
      other: 'Check the claims',
      similarity: 1,
      where: 'again',
      time: 5,
      perCase: 5,
    },
    remedies: ['removeStep'],
  },
  {
    code: 'duplicateStep',
    why: '核对 and 审核 are one meaning, 材料 and 资料 too; the amount is something else.',
    faulty: both('核对材料', '对资料进行审核'),
    fine: both('核对材料', '核对金额'),
    at: ['two', 'one'],
    values: { name: '对资料进行审核', other: '核对材料', similarity: 1, where: 'again' },
    remedies: ['removeStep'],
  },
  {
    code: 'duplicateStep',
    why: 'Without spaces: 客户 and 地址 stand in both names, only the verb is written otherwise. Two people by intention is no repetition.',
    faulty: both('登记客户地址', '录入客户的地址'),
    fine: both('登记客户地址', '录入客户的地址', { separateFrom: ['one' as never] }),
    at: ['two', 'one'],
    values: { similarity: 1 },
    remedies: ['removeStep'],
  },
  {
    code: 'duplicateStep',
    why: 'Another word for the same; but to tell the result is more than to notify.',
    faulty: both('Inform the customer', 'Notify client'),
    fine: both('Inform the customer', 'Inform the customer of the result'),
    at: ['two', 'one'],
    values: { similarity: 1 },
    remedies: ['removeStep'],
  },
  {
    code: 'duplicateStep',
    why: '通知 and 告知, 客户 and 顾客 mean the same; 结果 is more than that.',
    faulty: both('通知客户', '告知顾客'),
    fine: both('通知客户', '通知客户结果'),
    at: ['two', 'one'],
    values: { similarity: 1 },
    remedies: ['removeStep'],
  },
  {
    code: 'askedTwice',
    why: 'Both ask the customer for the address.',
    faulty: asking('Address'),
    fine: asking('Phone number'),
    at: ['Confirm', 'Open'],
    values: {
      name: 'Confirm',
      other: 'Open',
      object: 'Address',
      only: 'yes',
      basis: 'run',
      time: 6,
      perCase: 6,
    },
    remedies: ['removeStep'],
  },
  {
    code: 'unusedOutput',
    why: 'The summary is written; filing reads the form.',
    faulty: reading(['Form']),
    fine: reading(['Summary']),
    at: ['Summarise'],
    values: { name: 'Summarise', object: 'Summary', only: 'yes', time: 7 },
    remedies: ['removeStep'],
  },
  {
    code: 'mergeable',
    why: 'One clerk does both, busy 8 minutes in 10, so a case queues again; unless the second waits for somebody else on purpose.',
    faulty: twice(),
    fine: twice({ separateFrom: ['Register' as never] }),
    at: ['Register', 'File'],
    values: { name: 'File', other: 'Register' },
    remedies: ['mergeSteps'],
  },
  {
    code: 'nonValueAdding',
    why: '5 of 30 minutes earn something, 20 are waste. Where the last step is needed, a sixth is more than a tenth.',
    faulty: classed({ valueClass: 'waste', waste: 'moving' }),
    fine: classed({ valueClass: 'necessary' }),
    at: ['Shelve', 'Advise'],
    values: { efficiency: 1 / 6, work: 5, lead: 30, kind: 'moving', waste: 20, share: 2 / 3, name: 'Shelve' },
    remedies: ['removeStep'],
  },
  {
    code: 'sequentialButIndependent',
    why: 'The visit needs the form only; 10 of 35 minutes could pass meanwhile. Where it needs the score, it has to wait.',
    faulty: asked(['Form']),
    fine: asked(['Credit score']),
    at: ['Score', 'Visit'],
    values: { name: 'Score', other: 'Visit', saves: 10, share: 10 / 35, basis: 'run' },
    remedies: ['parallelSteps'],
  },
];
