import { expect, it } from 'vitest';
import { leverEdits } from '#core/analysis';
import { applyEdits, countingIds } from '#core/editing';
import { createExample } from '#core/examples';
import type { NodeId, RoleId, ScenarioId } from '#core/model';
import { moments } from '#core/random';

const service = createExample('insurance-claim', 'en', 'service');
const scenarioId = Object.keys(service.scenarios)[0] as ScenarioId;
const [role] = Object.values(service.roles);
const task = Object.values(service.nodes).find((node) => node.kind === 'task');
const STILL = { staff: {}, arrivals: 1, durations: {} };

it('gives no edit where no lever was moved', () => {
  expect(leverEdits(service, scenarioId, STILL)).toEqual([]);
  const back = { ...STILL, staff: { [role!.id]: role!.capacity }, durations: { [task!.id]: 1 } };
  expect(leverEdits(service, scenarioId, back)).toEqual([]);
});

it('moves people, durations and arrivals, each by what its lever says', () => {
  const levers = {
    staff: { [role!.id]: role!.capacity + 2 } as Record<RoleId, number>,
    arrivals: 2,
    durations: { [task!.id]: 0.5 } as Record<NodeId, number>,
  };
  const moved = applyEdits(service, leverEdits(service, scenarioId, levers), countingIds());
  expect(moved.problems).toEqual([]);
  expect(moved.service.roles[role!.id]?.capacity).toBe(role!.capacity + 2);
  const after = moved.service.nodes[task!.id];
  if (after?.kind !== 'task' || task?.kind !== 'task') throw new Error('no task');
  expect(moments(after.duration).mean).toBeCloseTo(moments(task.duration).mean / 2, 9);
  for (const [id, arrival] of Object.entries(service.scenarios[scenarioId]!.arrivals)) {
    const next = moved.service.scenarios[scenarioId]!.arrivals[id as NodeId];
    if (arrival.by !== 'weekly' || next?.by !== 'weekly') throw new Error('another way of arriving');
    expect(next.rates).toEqual(arrival.rates.map((rate) => rate * 2));
  }
});
