import { joinRecords, placesOf, recordExperience } from '#core/journey/experience';
import { records } from '#core/base';
import type { JourneyLaneId, Service } from '#core/model';
import { expect, it } from 'vitest';
import { cellTexts } from '../../../src/ui/journey/export/cell-texts.ts';
import { bindJourney, MAP } from '../../support/bind-journey.ts';
import { drawService, exponential, SCENARIO, task } from '../../support/draw-service.ts';

const FORMAT = {
  percent: (share: number | null) => `${Math.round((share ?? 0) * 100)} %`,
  duration: String,
  number: String,
  money: String,
} as unknown as Parameters<typeof cellTexts>[3];
const KEPT = { steps: 'within target', touchpoints: 'within the promise' };

function desk(target: object, promise: object): Service {
  const drawn = drawService({
    nodes: {
      start: { kind: 'startEvent' },
      desk: task(exponential(4), 'clerk', target),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'desk'],
      ['desk', 'end'],
    ],
    roles: { clerk: 1 },
    arrivals: { start: { by: 'interval', interval: exponential(6) } },
    scenario: { stop: { by: 'cases', cases: 100 }, replications: 1, warmup: { by: 'none' } },
  });
  const bound = bindJourney(drawn, { desk: { boundTo: ['desk'], ...promise } });
  const lane = {
    ...records(bound.journeyLanes)[0]!,
    id: 'level' as JourneyLaneId,
    kind: 'serviceLevel' as const,
  };
  return { ...bound, journeyLanes: { ...bound.journeyLanes, [lane.id]: lane } };
}

it.each([
  ['a target', desk({ target: { measure: 'wait', limit: 15, clock: 'clock' } }, {}), /^\d+ % within target$/],
  ['a promise', desk({}, { promisedWait: 10 }), /^\d+ % within the promise$/],
])('a service level on paper says what was kept: %s', (_, service, words) => {
  const made = recordExperience(service, SCENARIO, placesOf(service, MAP), 0);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const texts = cellTexts(service, MAP, joinRecords([made.value]), FORMAT, KEPT);
  expect([...texts.values()]).toContainEqual(expect.stringMatching(words));
});
