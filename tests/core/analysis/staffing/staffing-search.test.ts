import { withChanges } from '#core/analysis';
import { staffingFront, staffingQuestion } from '#core/analysis/staffing';
import type { Service } from '#core/model';
import { describe, expect, it } from 'vitest';
import { drawService, exponential, SCENARIO, task } from '../../../support/draw-service.ts';
import { searchAtOnce } from './search-at-once.ts';

/** Probability that an arrival waits in M/M/c (Erlang C), offered `a` Erlang. */
function erlangC(c: number, a: number): number {
  let blocking = 1;
  for (let k = 1; k <= c; k++) blocking = (a * blocking) / (k + a * blocking);
  return blocking / (1 - (a / c) * (1 - blocking));
}

/** Mean time in M/M/c: `rate` per minute, `work` minutes. */
function timeIn(c: number, rate: number, work: number): number {
  const a = rate * work;
  return work + (erlangC(c, a) * work) / (c - a);
}

const RATE = 1 / 5;
const STATIONS = [
  { id: 'desk', work: 12, costPerHour: 30, maximumCapacity: 5 },
  { id: 'office', work: 22, costPerHour: 50, maximumCapacity: 7 },
] as const;

/** Two stations in a row: by Burke's theorem each is an M/M/c of its own. */
function tandem(more: Partial<Service['profile']> = {}): Service {
  const service = drawService({
    nodes: {
      start: { kind: 'startEvent' },
      A: task(exponential(12), 'desk'),
      B: task(exponential(22), 'office'),
      end: { kind: 'endEvent' },
    },
    flows: [
      ['start', 'A'],
      ['A', 'B'],
      ['B', 'end'],
    ],
    roles: {
      desk: { capacity: 3, costPerHour: 30, maximumCapacity: 5 },
      office: { capacity: 6, costPerHour: 50, maximumCapacity: 7 },
    },
    arrivals: { start: { by: 'interval', interval: exponential(1 / RATE) } },
    scenario: { stop: { by: 'cases', cases: 6000 }, warmup: { by: 'time', time: 3000 } },
  });
  return { ...service, profile: { ...service.profile, ...more } };
}

/** Every staffing in range that nothing cheaper is as fast as, by formula. */
function frontByFormula(): readonly string[] {
  const [desk, office] = STATIONS;
  const all: { people: string; cost: number; time: number }[] = [];
  for (let a = 3; a <= desk.maximumCapacity; a++) {
    for (let b = 5; b <= office.maximumCapacity; b++) {
      const time = timeIn(a, RATE, desk.work) + timeIn(b, RATE, office.work);
      all.push({ people: `${a} ${b}`, cost: a * desk.costPerHour + b * office.costPerHour, time });
    }
  }
  return all
    .filter(
      (each) => !all.some((other) => other !== each && other.cost <= each.cost && other.time <= each.time),
    )
    .toSorted((x, y) => x.cost - y.cost)
    .map(({ people }) => people);
}

let frontsOnTheWay = 0;
const found = searchAtOnce(tandem(), SCENARIO, 'cycleTime', {
  watch: (state) => {
    if (state.phase !== 'done' && staffingFront(state).length > 1) frontsOnTheWay += 1;
  },
});

describe('the search for a staffing', () => {
  it('finds the front that Erlang C gives by enumeration', () => {
    const front = staffingFront(found).filter(({ onFront }) => onFront);
    expect(front.map(({ plan }) => plan.people.join(' '))).toEqual(frontByFormula());
    for (const { plan, beside } of front) {
      const [a = 0, b = 0] = plan.people;
      const expected = timeIn(a, RATE, 12) + timeIn(b, RATE, 22);
      expect(Math.abs((beside.value ?? 0) - expected) / expected).toBeLessThan(0.06);
    }
  });

  it('comes close to the best at every cost where there are too many staffings to try them all', () => {
    const stations = [
      { id: 'A', work: 12, least: 3, cost: 30 },
      { id: 'B', work: 22, least: 5, cost: 50 },
      { id: 'C', work: 17, least: 4, cost: 37 },
    ];
    const service = drawService({
      nodes: {
        start: { kind: 'startEvent' },
        ...Object.fromEntries(stations.map(({ id, work }) => [id, task(exponential(work), id)])),
        end: { kind: 'endEvent' },
      },
      flows: [
        ['start', 'A'],
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'end'],
      ],
      roles: Object.fromEntries(
        stations.map(({ id, least, cost }) => [
          id,
          { capacity: least + 2, costPerHour: cost, maximumCapacity: least + 3 },
        ]),
      ),
      arrivals: { start: { by: 'interval', interval: exponential(1 / RATE) } },
      scenario: { stop: { by: 'cases', cases: 2000 }, warmup: { by: 'time', time: 1500 } },
    });
    const state = searchAtOnce(service, SCENARIO, 'cycleTime');
    expect(state.tried.length).toBeLessThan(64);
    const found = staffingFront(state)
      .filter(({ onFront }) => onFront)
      .map(({ plan }) => plan.people.join(' '));
    const all = Array.from({ length: 64 }, (_, n) => [n & 3, (n >> 2) & 3, n >> 4]).map((more) => {
      const people = stations.map(({ least }, index) => least + (more[index] ?? 0));
      return {
        people: people.join(' '),
        cost: stations.reduce((sum, { cost }, index) => sum + cost * people[index]!, 0),
        time: stations.reduce((sum, { work }, index) => sum + timeIn(people[index]!, RATE, work), 0),
      };
    });
    // for any money, what was found is at most a twelfth slower than the best there is
    const late = all.filter(
      ({ cost, time }) =>
        !all.some(
          (each) => found.includes(each.people) && each.cost <= cost && each.time <= time * (13 / 12),
        ),
    );
    expect(late).toEqual([]);
  });

  it('never tries fewer people than can keep up, nor more than the owner allows', () => {
    const question = staffingQuestion(tandem(), SCENARIO, 'cycleTime');
    expect(question.ok && question.value.roles.map(({ least, most }) => [least, most])).toEqual([
      [3, 5],
      [5, 7],
    ]);
    for (const { plan } of found.tried) {
      expect(plan.people[0]).toBeGreaterThanOrEqual(3);
      expect(plan.people[0]).toBeLessThanOrEqual(5);
    }
  });

  it('keeps to the budget', () => {
    const budget = 168 * (4 * 30 + 6 * 50);
    const state = searchAtOnce(tandem({ staffBudget: budget }), SCENARIO, 'cycleTime');
    const front = staffingFront(state).filter(({ onFront }) => onFront);
    expect(front.length).toBeGreaterThan(2);
    for (const { cost } of front) expect(cost).toBeLessThanOrEqual(budget);
  });

  it('gives the same front in whatever order its work is done', () => {
    const small = tandem();
    const short: Service = {
      ...small,
      scenarios: {
        [SCENARIO]: {
          ...small.scenarios[SCENARIO]!,
          stop: { by: 'cases', cases: 300 },
          warmup: { by: 'none' },
        },
      },
    };
    const forwards = searchAtOnce(short, SCENARIO, 'cycleTimeP90');
    const backwards = searchAtOnce(short, SCENARIO, 'cycleTimeP90', { last: true });
    expect(staffingFront(backwards)).toEqual(staffingFront(forwards));
  });

  it('has a front before it is finished, and every point of it can be carried out', () => {
    expect(frontsOnTheWay).toBeGreaterThan(0);
    for (const { change, plan } of staffingFront(found)) {
      const changed = withChanges(tandem(), [change]);
      expect(Object.values(changed?.roles ?? {}).map(({ capacity }) => capacity)).toEqual(plan.people);
    }
  });

  it('tries shifts that end an hour later or earlier where there are calendars', () => {
    const nine = [0, 1, 2, 3, 4].map((day) => ({ from: day * 1440 + 540, to: day * 1440 + 1020 }));
    const service = drawService({
      nodes: { start: { kind: 'startEvent' }, A: task(exponential(20), 'desk'), end: { kind: 'endEvent' } },
      flows: [
        ['start', 'A'],
        ['A', 'end'],
      ],
      roles: { desk: { capacity: 2, costPerHour: 30, calendarId: 'office' as never } },
      calendars: { office: { weekly: nine, exceptions: [], atClosing: 'pause' } },
      arrivals: { start: { by: 'interval', interval: exponential(60) } },
      scenario: { stop: { by: 'cases', cases: 500 } },
    });
    const { tried } = searchAtOnce(service, SCENARIO, 'cycleTimeP90');
    const longer = tried.find(({ plan }) => plan.shifts[0] === 1);
    const changed = withChanges(service, longer ? [longer.change] : []);
    const calendar = changed?.roles['desk' as never] as { calendarId: string } | undefined;
    expect(changed?.calendars[calendar?.calendarId as never]).toMatchObject({
      name: 'office +1 h',
      weekly: [{ from: 540, to: 1080 }, {}, {}, {}, {}],
    });
  });
});
