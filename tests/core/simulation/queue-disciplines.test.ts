import { describe, expect, it } from 'vitest';
import type { QueueDiscipline } from '#core/model';
import { compileRun, recordTrace, simulate } from '#core/simulation';
import { type Drawing, drawService, minutes, SCENARIO, task } from '../../support/draw-service.ts';

/** [minute of arrival, minutes of work, priority] of pieces of work that come to one clerk, each from a start of its own. */
type Work = readonly [at: number, duration: number, priority?: number];

function counter(work: readonly Work[], discipline: QueueDiscipline, capacity = 1): Drawing {
  const names = work.map((_, i) => `${i + 1}`);
  return {
    nodes: {
      ...Object.fromEntries(names.map((name) => [`start${name}`, { kind: 'startEvent' as const }])),
      ...Object.fromEntries(
        work.map(([, duration, priority], i) => [names[i], task(minutes(duration), 'clerk', { priority })]),
      ),
      end: { kind: 'endEvent' },
    },
    flows: names.flatMap((name) => [[`start${name}`, name] as const, [name, 'end'] as const]),
    roles: { clerk: { capacity, discipline } },
    arrivals: Object.fromEntries(work.map(([at], i) => [`start${names[i]}`, { by: 'list', times: [at] }])),
  };
}

/** What happened to the work, as `minute what task`. */
function story(drawing: Drawing, types: readonly string[] = ['start']): readonly string[] {
  const run = compileRun(drawService(drawing), SCENARIO);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return recordTrace(run.value, 'table', { cases: 99 })
    .entries.filter(({ type }) => types.includes(type))
    .map(({ time, type, at }) => (types.length === 1 ? `${time} ${at}` : `${time} ${type} ${at}`));
}

describe('what a free member takes up first', () => {
  const work: readonly Work[] = [
    [0, 10],
    [1, 5, 1],
    [2, 9, 3],
    [3, 2, 3],
    [4, 7, 0],
  ];

  it.each<[QueueDiscipline, readonly string[]]>([
    ['fifo', ['0 1', '10 2', '15 3', '24 4', '26 5']],
    ['lifo', ['0 1', '10 5', '17 4', '19 3', '28 2']],
    ['priority', ['0 1', '10 3', '19 4', '21 2', '26 5']],
    ['shortestFirst', ['0 1', '10 4', '12 2', '17 5', '24 3']],
  ])('%s', (discipline, starts) => {
    expect(story(counter(work, discipline))).toEqual(starts);
  });

  it('earliestDue goes by arrival and what the target of the process allows', () => {
    const drawing = counter(work, 'earliestDue');
    const nodes = { ...drawing.nodes, start3: { ...drawing.nodes['start3'], process: 'express' } as never };
    for (const id of ['3', 'end3'] as const) {
      const node = id === '3' ? drawing.nodes['3'] : { kind: 'endEvent' as const };
      Object.assign(nodes, { [id]: { ...node, process: 'express' } });
    }
    const flows = drawing.flows.map((flow) => (flow[0] === '3' ? (['3', 'end3'] as const) : flow));
    const service = drawService({ ...drawing, nodes, flows });
    const processes = Object.fromEntries(
      Object.entries(service.processes).map(([id, process]) => [
        id,
        { ...process, target: { measure: 'cycle', limit: id === 'express' ? 20 : 60, clock: 'clock' } },
      ]),
    );
    const run = compileRun({ ...service, processes } as never, SCENARIO);
    if (!run.ok) throw new Error(JSON.stringify(run.problems));
    const starts = recordTrace(run.value, 'table', { cases: 9 }).entries.filter(
      ({ type }) => type === 'start',
    );
    expect(starts.map(({ at }) => at)).toEqual(['1', '3', '2', '4', '5']);
  });

  it('equals are served in the order in which they came', () => {
    const equals: readonly Work[] = [
      [0, 10],
      [1, 5],
      [2, 5],
      [3, 5],
    ];
    for (const discipline of ['priority', 'shortestFirst', 'preemptive'] as const) {
      expect(story(counter(equals, discipline))).toEqual(['0 1', '10 2', '15 3', '20 4']);
    }
  });
});

describe('work that is interrupted by what is more urgent', () => {
  const types = ['start', 'pause', 'resume', 'complete'];

  it('goes on where it stopped, before other work as urgent as it is', () => {
    const work: readonly Work[] = [
      [0, 10, 1],
      [2, 4, 1],
      [3, 5, 2],
    ];
    expect(story(counter(work, 'preemptive'), types)).toEqual([
      '0 start 1',
      '3 pause 1',
      '3 start 3',
      '8 complete 3',
      '8 resume 1',
      '15 complete 1',
      '15 start 2',
      '19 complete 2',
    ]);
  });

  it('is the least urgent in hands; of equals, what started last', () => {
    const work: readonly Work[] = [
      [0, 10, 1],
      [1, 10, 0],
      [2, 10, 1],
      [3, 2, 2],
      [4, 2, 2],
    ];
    expect(story(counter(work, 'preemptive', 3), types).slice(3)).toEqual([
      '3 pause 2',
      '3 start 4',
      '4 pause 3',
      '4 start 5',
      '5 complete 4',
      '5 resume 3',
      '6 complete 5',
      '6 resume 2',
      '10 complete 1',
      '13 complete 3',
      '14 complete 2',
    ]);
  });

  it('counts as paused, not as waiting', () => {
    const drawing = counter(
      [
        [0, 10, 0],
        [2, 30, 5],
      ],
      'preemptive',
    );
    const result = simulate(drawService(drawing), SCENARIO);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [step] = result.value.steps;
    expect(step?.paused.mean.value).toBe(30);
    expect(step?.waiting.mean.value).toBe(0);
    expect(step?.processing.mean.value).toBe(10);
    expect(result.value.roles[0]?.utilisation.value).toBe(1);
  });
});
