import { type RankingPlan, rankingProgress, rankingTable } from '#core/analysis/whatif';
import type { Edit } from '#core/editing';
import type { NodeId, RoleId, Service } from '#core/model';
import { describe, expect, it } from 'vitest';
import { drawService, exponential, minutes, task } from '../../../support/draw-service.ts';
import { rankAtOnce } from './rank-at-once.ts';

const PLAN: RankingPlan = { measure: 'cycleTime', screening: 2, finalists: 3, everyRow: 4, finalist: 12 };

const staff = (id: string, capacity: number): { edits: readonly Edit[] } => ({
  edits: [{ command: 'setRole', args: { id: id as RoleId, change: { capacity } } }],
});
const lasts = (id: string, mean: number): { edits: readonly Edit[] } => ({
  edits: [{ command: 'setTask', args: { ids: [id as NodeId], change: { duration: exponential(mean) } } }],
});

/** Steps one after the other, each with staff of its own; `people` and mean minutes by step. */
function line(
  steps: Readonly<Record<string, readonly [people: number, mean: number]>>,
  cases = 400,
): Service {
  const ids = Object.keys(steps);
  const stops = ['start', ...ids, 'end'];
  return drawService({
    nodes: {
      start: { kind: 'startEvent' },
      ...Object.fromEntries(ids.map((id) => [id, task(exponential(steps[id]![1]), `${id}Staff`)])),
      end: { kind: 'endEvent' },
    },
    flows: stops.slice(1).map((id, index) => [stops[index] as string, id] as const),
    roles: Object.fromEntries(ids.map((id) => [`${id}Staff`, steps[id]![0]])),
    scenario: { stop: { by: 'cases', cases } },
  });
}

describe('a ranking', () => {
  const service = line({ A: [1, 4], B: [1, 9], C: [2, 6] });
  const changes = [
    staff('AStaff', 2),
    staff('BStaff', 2),
    staff('CStaff', 3),
    lasts('A', 3.5),
    lasts('C', 5.5),
  ];

  it('names the change that buys most, with a simultaneous interval and where the queue goes next', () => {
    const table = rankingTable(rankAtOnce(service, changes, PLAN));
    expect(table.answer).toBe('gain');
    const [best] = table.rows;
    expect(best).toMatchObject({ variant: 2, rank: 1, verdict: 'better', screenedOut: false });
    expect(best?.replications).toBe(12);
    expect(best?.interval?.[1]).toBeLessThan(0);
    expect(best?.next?.roleId).toBe('AStaff');
    expect(table.best).toEqual([2]);
  });

  it('is the same whoever answers first', () => {
    const inOrder = rankingTable(rankAtOnce(service, changes, PLAN));
    let turn = 0;
    const anyOf = rankAtOnce(service, changes, PLAN, (jobs) => jobs[(turn += 7) % jobs.length]);
    expect(rankingTable(anyOf)).toEqual(inOrder);
  });

  it('takes the differences of its table from replications that chose nothing', () => {
    const state = rankAtOnce(service, changes, PLAN);
    expect(state.firstFresh).toBe(2);
    const before = rankingTable(state);
    const forged = state.samples.map((own) =>
      own.map((each) =>
        each && each.replication < 2 ? { ...each, values: { ...each.values, cycleTime: 1e6 } } : each,
      ),
    );
    expect(rankingTable({ ...state, samples: forged })).toEqual(before);
  });

  it('says how far it is, and ends at 1 with all the work it had planned', () => {
    const seen: number[] = [];
    const state = rankAtOnce(service, changes, PLAN, (jobs) => jobs.at(-1));
    seen.push(rankingProgress(state));
    expect(seen).toEqual([1]);
    expect(state.done).toBe(state.planned);
  });

  it('shows no difference where there is none, and that there is nothing to gain', () => {
    const idle = line({ A: [1, 0.5], B: [1, 0.5] });
    const table = rankingTable(rankAtOnce(idle, [staff('AStaff', 2), staff('BStaff', 1)], PLAN));
    // a second member of A still saves some seconds; the same staff in B saves nothing at all
    expect(table.rows.find(({ variant }) => variant === 2)).toMatchObject({ verdict: 'none', difference: 0 });
    const nobodyWaits = drawService({
      nodes: { start: { kind: 'startEvent' }, A: task(minutes(1), 'staff'), end: { kind: 'endEvent' } },
      flows: [
        ['start', 'A'],
        ['A', 'end'],
      ],
      roles: { staff: 5 },
      arrivals: { start: { by: 'interval', interval: minutes(10) } },
    });
    const nothing = rankingTable(rankAtOnce(nobodyWaits, [staff('staff', 6), staff('staff', 7)], PLAN));
    expect(nothing.answer).toBe('nothing');
    expect(nothing.best).toEqual([]);
  });

  it('tells two equal bottlenecks as a tie', () => {
    const table = rankingTable(
      rankAtOnce(
        line({ A: [1, 8], B: [1, 8], C: [1, 2] }),
        [staff('AStaff', 2), staff('BStaff', 2), staff('CStaff', 2)],
        {
          ...PLAN,
          finalist: 24,
        },
      ),
    );
    expect(new Set(table.best)).toEqual(new Set([1, 2]));
    expect(table.rows.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it('drops a candidate that cannot be run, with the reason, and ranks the others', () => {
    const table = rankingTable(rankAtOnce(service, [staff('nobody', 2), staff('BStaff', 2)], PLAN));
    expect(table.rows.map(({ variant }) => variant)).toEqual([2, 1]);
    expect(table.rows[1]?.problems[0]?.code).toBe('elementMissing');
    expect(table.answer).toBe('gain');
  });

  it('ends at once where there is nothing to rank', () => {
    expect(rankingTable(rankAtOnce(service, [], PLAN))).toMatchObject({ rows: [], answer: 'nothing' });
  });
});
