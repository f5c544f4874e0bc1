import { EXPERIENCE_FIELDS, type Experience } from '../../../../src/core/journey/experience/experience.ts';
import { type JourneyRecord, stepFigures } from '#core/journey/experience';
import type { NodeId, Service } from '#core/model';
import { describe, expect, test } from 'vitest';
import { bindJourney } from '../../../support/bind-journey.ts';
import { drawService, exponential, task } from '../../../support/draw-service.ts';

/** A call that is answered without a target, as far as the process knows. */
const drawn = (more: Parameters<typeof task>[2] = {}) =>
  drawService({
    nodes: {
      start: { kind: 'startEvent' },
      answer: task(exponential(4), 'clerk', more),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'answer'],
      ['answer', 'end'],
    ],
    roles: { clerk: 1 },
    arrivals: { start: { by: 'interval', interval: exponential(9) } },
  });

const place = { id: 'column call', nodes: ['answer' as NodeId] };

/** Customers who came, by what each of them waited and whether it was given up or a target missed. */
function experienced(waits: readonly number[], more: Partial<Experience> = {}): Experience {
  const zeros = waits.map(() => 0);
  const blank = Object.fromEntries(EXPERIENCE_FIELDS.map((field) => [field, zeros]));
  return { ...(blank as unknown as Experience), customer: waits.map((_, at) => at), wait: waits, ...more };
}

function keptAt(service: Service, places: JourneyRecord['places']) {
  const customers = [0, 1, 2, 3].map(() => ({ segment: null, replication: 0 }));
  return stepFigures(service, place, { customers, places })?.kept;
}

describe('the service level of a column', () => {
  const promising = bindJourney(drawn(), { call: { boundTo: ['answer'], promisedWait: 10 } });
  // Waits of 5, 10, 10.5 and 20 minutes against a promise of 10: the first two were kept.
  const waits = experienced([5, 10, 10.5, 20]);

  test('is that of the wait a touchpoint promises, where no step has a target', () => {
    expect(keptAt(promising, { 'column call': waits, call: waits })).toEqual({
      share: 0.5,
      by: 'touchpoints',
    });
  });

  test('counts who gave up as a promise broken, however short the wait', () => {
    const left = experienced([5, 10, 10.5, 20], { gaveUp: [1, 0, 0, 0] });
    expect(keptAt(promising, { 'column call': left, call: left })?.share).toBe(0.25);
  });

  test('counts only those who came to a touchpoint that promises something', () => {
    // Of four in the column two came to the touchpoint; one of them waited too long.
    const called = experienced([3, 12], { customer: [1, 3] });
    expect(keptAt(promising, { 'column call': waits, call: called })?.share).toBe(0.5);
  });

  test('is that of the targets of the steps where they have any, whatever the touchpoint promises', () => {
    const target = { measure: 'wait', limit: 15, clock: 'clock' } as const;
    const both = bindJourney(drawn({ target }), { call: { boundTo: ['answer'], promisedWait: 10 } });
    const missed = experienced([5, 10, 10.5, 20], { breached: [0, 0, 0, 1] });
    expect(keptAt(both, { 'column call': missed, call: missed })).toEqual({ share: 0.75, by: 'steps' });
  });

  test('is not told where nobody promises anything', () => {
    const silent = bindJourney(drawn(), { call: { boundTo: ['answer'] } });
    expect(keptAt(silent, { 'column call': waits, call: waits })).toBeNull();
  });
});
