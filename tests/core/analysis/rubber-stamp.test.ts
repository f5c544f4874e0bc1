import { expect, it } from 'vitest';
import { findFindings, THRESHOLDS } from '#core/analysis';
import type { Service } from '#core/model';
import { countedOutcome } from './counted-outcome.ts';
import { drawnService } from './drawn-service.ts';

const stamps = (service: Service, crossings: Readonly<Record<string, number>>) =>
  findFindings(service, countedOutcome(service, crossings)).filter(({ code }) => code === 'rubberStamp');

function checked(name: string, refused: number) {
  const service = drawnService(
    `start:s task:${name} xor:x task:Refuse task:Pay end:e`,
    `s>${name} ${name}>x x>Refuse x>Pay Refuse>e Pay>e`,
  );
  const crossings = {
    [`s>${name}`]: 1000,
    [`${name}>x`]: 1000,
    'x>Refuse': refused,
    'x>Pay': 1000 - refused,
  };
  return stamps(service, crossings);
}

it.each(['Approve_claim', 'Check_documents', '审批', '复核材料'])(
  'finds that “%s” refuses almost nobody',
  (name) => {
    expect(checked(name, 6)).toMatchObject([
      { at: [name, 'x', 'x>Refuse'], values: { outcome: 'rarely', share: 0.006, time: 5, decisions: 1000 } },
    ]);
  },
);

it('finds a decision that leads to the same place, and an approval without one', () => {
  const same = drawnService('start:s task:Review xor:x task:Pay end:e', 's>Review Review>x x>Pay Pay>e');
  const flow = {
    ...Object.values(same.flows)[2]!,
    id: 'second',
  } as (typeof same.flows)[keyof typeof same.flows];
  const both = { ...same, flows: { ...same.flows, second: flow } };
  expect(stamps(both, { 's>Review': 1000, 'Review>x': 1000, 'x>Pay': 400, second: 600 })).toMatchObject([
    { values: { outcome: 'sameWay' } },
  ]);
  const none = drawnService('start:s task:Approve task:Pay end:e', 's>Approve Approve>Pay Pay>e');
  expect(stamps(none, { 's>Approve': 1000, 'Approve>Pay': 1000 })).toMatchObject([
    { severity: 'note', values: { outcome: 'noDecision' } },
  ]);
});

it('is silent where the check decides something, where the work is no check, and with few decisions', () => {
  expect(checked('Approve_claim', 1000 * THRESHOLDS.rubberStamp.usual)).toEqual([]);
  expect(checked('Send_letter', 6)).toEqual([]);
  expect(checked('Check_out', 6)).toEqual([]);
  const service = drawnService('start:s task:Approve xor:x end:a end:b', 's>Approve Approve>x x>a x>b');
  const few = 299;
  expect(stamps(service, { 's>Approve': few, 'Approve>x': few, 'x>a': few })).toEqual([]);
});
