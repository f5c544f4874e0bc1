import type { Batching, Service } from '#core/model';
import { CROWD, fixed, row, type Pair } from './pair.ts';

const busy = (people: number, minutes: number, second = 0): Service =>
  row(
    {
      Register: { role: 'desk', minutes },
      ...(second > 0 ? { Decide: { role: 'desk', minutes: second } } : {}),
    },
    { roles: { desk: people } },
  );

const collected = (size: number, minutes: number): Service =>
  row(
    {
      Post: {
        role: 'clerk',
        ...fixed(minutes),
        batching: { by: 'size', size, maximumWait: null } as Batching,
      },
    },
    { roles: { clerk: CROWD } },
  );

const through = (roles: readonly string[]): Service =>
  row(Object.fromEntries(roles.map((role, i) => [`Step ${i + 1}`, { role, ...fixed(2) }])));

const thereAndBack = (last: string): Service =>
  row(
    {
      Open: { role: 'desk', minutes: 1 },
      Ask: { role: 'expert', minutes: 8 },
      Answer: { role: last, minutes: 1 },
    },
    { roles: { desk: 2, expert: 1 } },
  );

/** Where cases wait. */
export const WAITS: readonly Pair[] = [
  {
    code: 'overload',
    why: '15 minutes of work every 10 are one and a half times what one person can do, and three quarters of what two can.',
    faulty: busy(1, 15),
    fine: busy(2, 15),
    at: ['desk', 'Register'],
    values: { role: 'desk', load: 1.5 },
    remedies: ['addPerson'],
  },
  {
    code: 'roleBottleneck',
    why: 'One person, busy 5 minutes in 10: 5 × 0.5 ÷ 0.5 = 5 minutes of waiting (M/M/1). With 50 nobody waits.',
    faulty: busy(1, 5),
    fine: busy(CROWD, 5),
    at: ['desk', 'Register'],
    values: { role: 'desk', share: 1, wait: 5, cause: 'busyWith', step: 'Register' },
    remedies: ['addPerson'],
    lessens: 'wait',
    slack: 0.3,
  },
  {
    code: 'stepBottleneck',
    why: 'Both steps wait for the same person, each for about half of all waiting. A step that is all the work of its role is told as its role.',
    faulty: busy(1, 4, 4),
    fine: busy(1, 8),
    at: [],
    values: { cause: 'busyWith', share: 0.5 },
    remedies: [],
    slack: 0.3,
  },
  {
    code: 'batchDelay',
    why: 'Ten come in 90 minutes, so each waits 45 on average. Six minutes once instead of ten times saves 5.4. Two come in 10 minutes: 5 of waiting are less than the 10 that are saved of 20.',
    faulty: collected(10, 6),
    fine: collected(2, 20),
    at: ['Post'],
    values: { name: 'Post', by: 'size', together: 10, wait: 45, saved: 5.4, share: 45 / 51, gain: 'some' },
    remedies: ['noBatches', 'smallerBatches'],
    slack: 0.1,
  },
  {
    code: 'handOff',
    why: 'Five roles one after the other are four hand-offs.',
    faulty: through(['a', 'b', 'c', 'd', 'e']),
    fine: through(['a', 'b', 'c', 'd', 'd']),
    at: [],
    values: { handOffs: 4 },
    remedies: ['giveToRole'],
  },
  {
    code: 'pingPong',
    why: 'From the desk to the expert and back with every case; the expert is busy 8 minutes in 10, so a case waits 4 times as long as it is worked on.',
    faulty: thereAndBack('desk'),
    fine: thereAndBack('office'),
    at: ['Ask', 'Open', 'Answer'],
    values: { name: 'Ask', role: 'expert', home: 'desk', timesPerCase: 1 },
    remedies: ['giveToRole'],
  },
];
