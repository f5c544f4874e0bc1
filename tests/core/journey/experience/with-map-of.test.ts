import { withMapOf } from '#core/journey/experience';
import type { JourneyCardId, RoleId, Service } from '#core/model';
import { expect, test } from 'vitest';
import { bindJourney, touchpointOf } from '../../../support/bind-journey.ts';
import { drawService, exponential, task } from '../../../support/draw-service.ts';

const drawn = drawService({
  nodes: { start: { kind: 'startEvent' }, greet: task(exponential(4), 'door'), end: { kind: 'endEvent' } },
  flows: [
    ['start', 'greet'],
    ['greet', 'end'],
  ],
  roles: { door: 2 },
  arrivals: { start: { by: 'interval', interval: exponential(9) } },
});

test('feelings that were corrected since are told on the process as it was', () => {
  const was = bindJourney(drawn, { greet: { boundTo: ['greet'], assumed: { everyone: -1 } } });
  const door = was.roles['door' as RoleId]!;
  const card = touchpointOf(was, 'greet');
  const is: Service = {
    ...was,
    roles: { ...was.roles, [door.id]: { ...door, capacity: 1 } },
    journeyCards: { ...was.journeyCards, [card.id]: { ...card, assumed: { everyone: 2 } } },
  };
  const told = withMapOf(was, is);
  expect(told.roles[door.id]?.capacity).toBe(2);
  expect(told.journeyCards[card.id as JourneyCardId]).toMatchObject({ assumed: { everyone: 2 } });
});
