import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalClock, toEpochMinutes } from '#core/calendar';
import { compileSampler, compileWeeklyRates, createDraws, purpose } from '#core/random';

const HOUR = 60;
const DAY = 1440;
const WEEK = 10_080;
const week = (rateAt: (hour: number) => number) => Array.from({ length: 168 }, (_, hour) => rateAt(hour));
/** 6 an hour from 9 to 17 on working days. */
const office = week((hour) => (hour < 120 && hour % 24 >= 9 && hour % 24 < 17 ? 6 : 0));

describe('weekly rates', () => {
  it('spread arrivals evenly within an hour', () => {
    const rates = compileWeeklyRates(week(() => 2));
    expect(rates.perWeek).toBe(336);
    expect([0.5, 1, 2, 336, 337].map((n) => rates.arrivalAt(n))).toEqual([15, 30, 60, WEEK, WEEK + 30]);
  });

  it('pass over hours without arrivals', () => {
    const rates = compileWeeklyRates(office);
    expect(rates.arrivalAt(3)).toBeCloseTo(9.5 * HOUR, 9);
    expect(rates.arrivalAt(48)).toBeCloseTo(17 * HOUR, 9);
    expect(rates.arrivalAt(48 + 1e-9)).toBeCloseTo(DAY + 9 * HOUR, 6);
    expect(rates.arrivalAt(5 * 48 + 6)).toBeCloseTo(WEEK + 10 * HOUR, 9);
  });

  it('of nothing bring nobody', () => {
    expect(compileWeeklyRates(week(() => 0)).arrivalAt(1e-12)).toBe(Infinity);
  });

  it('never go back, and answer alike whatever was asked before', () => {
    const cumulative = fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), {
      minLength: 2,
      maxLength: 20,
    });
    const started = toEpochMinutes('2026-03-26T10:30', 'Europe/Berlin');
    const start = started.ok ? started.value : Number.NaN;
    const fresh = () => compileWeeklyRates(office, createLocalClock('Europe/Berlin', start));
    fc.assert(
      fc.property(cumulative, (asked) => {
        const used = fresh();
        const answers = asked.map((n) => used.arrivalAt(n));
        expect(answers).toEqual(asked.map((n) => fresh().arrivalAt(n)));
        const ascending = [...asked].sort((a, b) => a - b).map((n) => used.arrivalAt(n));
        expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
        expect(Math.min(...ascending)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it('start where the week of the run starts', () => {
    const started = toEpochMinutes('2026-03-06T16:30', 'Asia/Shanghai');
    const clock = createLocalClock('Asia/Shanghai', started.ok ? started.value : Number.NaN);
    const rates = compileWeeklyRates(office, clock);
    expect(rates.arrivalAt(2)).toBeCloseTo(20, 9);
    expect(rates.arrivalAt(4)).toBeCloseTo(30 + 16 * HOUR + 2 * DAY + 10, 9);
  });

  it('follow the local clock through summer time', () => {
    const started = toEpochMinutes('2026-03-23T00:00', 'Europe/Berlin');
    const clock = createLocalClock('Europe/Berlin', started.ok ? started.value : Number.NaN);
    const rates = compileWeeklyRates(office, clock);
    expect(rates.arrivalAt(3)).toBeCloseTo(9.5 * HOUR, 9);
    // the week of 29 March has 167 hours
    expect(rates.arrivalAt(5 * 48 + 3)).toBeCloseTo(WEEK - HOUR + 9.5 * HOUR, 9);
    // 31 weeks later summer time has come and gone
    expect(rates.arrivalAt(31 * 5 * 48 + 3)).toBeCloseTo(31 * WEEK + 9.5 * HOUR, 6);
  });

  it('skip the rates of the hour that is skipped, and have those of the hour that comes twice twice', () => {
    const nightly = week((hour) => (hour % 24 === 2 ? 1 : 0));
    const from = (start: string) => {
      const started = toEpochMinutes(start, 'Europe/Berlin');
      return compileWeeklyRates(
        nightly,
        createLocalClock('Europe/Berlin', started.ok ? started.value : Number.NaN),
      );
    };
    expect(from('2026-03-29T00:00').arrivalAt(0.5)).toBeCloseTo(DAY - HOUR + 2.5 * HOUR, 9);
    const autumn = from('2026-10-25T00:00');
    expect([0.5, 1.5, 2.5].map((n) => autumn.arrivalAt(n))).toEqual([
      2.5 * HOUR,
      3.5 * HOUR,
      DAY + 3.5 * HOUR,
    ]);
  });

  it.each([1, 2, 3])('fed with exponential sums make as many cases an hour as they say (seed %d)', (seed) => {
    const rates = compileWeeklyRates(week((hour) => (hour % 24 < 12 ? 10 : 1)));
    const step = compileSampler({ type: 'exponential', mean: 1, unit: 'min' });
    const draws = createDraws(seed, 0);
    const weeks = 50;
    let cumulative = 0;
    let busy = 0;
    let quiet = 0;
    for (let i = 0; ; i++) {
      cumulative += step(draws.uniform(1, i, 1, purpose.arrival, 0));
      const time = rates.arrivalAt(cumulative);
      if (time >= weeks * WEEK) break;
      if (time % DAY < 12 * HOUR) busy++;
      else quiet++;
    }
    const expected = weeks * 7 * 12;
    expect(Math.abs(busy - 10 * expected)).toBeLessThan(4 * Math.sqrt(10 * expected));
    expect(Math.abs(quiet - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('are 168, and not negative', () => {
    expect(() => compileWeeklyRates([1, 2, 3])).toThrow('168');
    expect(() => compileWeeklyRates(week(() => -1))).toThrow('negative');
  });
});
