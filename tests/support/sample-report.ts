import type {
  ComparisonReport,
  ReportDifference,
  ReportDrawing,
  ReportJourney,
} from '#core/exchange/comparison-report';
import type { Service } from '#core/model';
import { drawService, minutes, task } from './draw-service.ts';

/** What a page would run, a spreadsheet calculate and XML trip over. */
export const HOSTILE = '<script>alert(1)</script>';
export const FORMULA = '=1+1';

const columns = {
  part: 'Part',
  other: 'Compared with',
  name: 'Name',
  kind: 'Kind',
  result: 'Result',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  low: 'From',
  high: 'To',
  unit: 'Unit',
  details: 'Details',
};

const difference = (after: number, verdict: ReportDifference['verdict']): ReportDifference => ({
  after,
  difference: after - 60,
  interval: [after - 61.5, after - 58.5],
  verdict,
  afterText: `${String(after)} min`,
  differenceText: verdict === 'none' ? 'no difference shown' : `${String(after - 60)} ± 1.5 min`,
  verdictText: verdict === 'none' ? 'no difference shown' : verdict,
});

/** A report about as many others as wanted, each with a hostile name somewhere. */
export function sampleReport(others: readonly string[] = ['To-be']): ComparisonReport {
  return {
    language: 'zh-CN',
    font: 'Microsoft YaHei',
    title: `As-is & ${HOSTILE}`,
    facts: [`${HOSTILE} 服务`, 'Made today'],
    base: 'As-is',
    pairs: others.map((other) => ({
      title: `As-is → ${other}`,
      other,
      summary: ['Steps: 1 of 9 removed.', `Cycle time of ${HOSTILE}`, FORMULA],
      sections: [
        {
          title: 'Steps and flows',
          sentences: [],
          rows: [
            {
              symbol: '−',
              mark: 'removed',
              colour: '#f3c3bf',
              name: FORMULA,
              kind: 'element',
              lines: [`${HOSTILE} → "x"`, '等待回复'],
            },
          ],
        },
        { title: 'Order of work', sentences: ['In A “one” comes before “other”.'], rows: [] },
      ],
      drawings: [
        {
          title: `Before: ${HOSTILE}`,
          side: 'As-is',
          svg: '<svg viewBox="0 0 800 200"></svg>',
          ...sampleDrawing(),
        },
        {
          title: 'After',
          side: other,
          svg: '<svg viewBox="0 0 100 300"></svg>',
          ...sampleDrawing(9),
          marks: {},
        },
      ],
      journeys: [sampleJourney()],
    })),
    numbers: {
      title: 'Numbers',
      notes: ['Each 10 times, seed 7.'],
      rows: [
        {
          about: 'Cycle time',
          unit: 'min',
          timeOf: 'case',
          before: 60,
          beforeText: '60 min',
          isTelling: true,
          others: others.map((_, at) => (at === 0 ? difference(40.125, 'better') : null)),
        },
        {
          about: `Waiting before ${FORMULA}`,
          unit: 'min',
          timeOf: 'element',
          before: 60,
          beforeText: '60 min',
          isTelling: false,
          others: others.map(() => difference(60, 'none')),
        },
      ],
    },
    sections: [{ title: 'Open comments', sentences: [`“${FORMULA}”: ${HOSTILE}`], rows: [] }],
    words: {
      summary: 'In short',
      changes: 'What is different',
      drawings: 'Drawings',
      journeys: 'Journey maps',
      overview: 'Overview',
      counted: ({ mark, count }) => `${mark.word} ${String(count)}`,
      finding: (side, counted) =>
        counted.length === 0
          ? `${side}: nothing differs`
          : `${side}: ${counted.map(({ mark, count }) => `${String(count)} ${mark.word}`).join(', ')}`,
      measure: 'Measure',
      page: (page, of) => `Part ${String(page)} of ${String(of)}`,
      columns,
    },
  };
}

/** A drawing of `steps` steps in a row, in a pool with a hostile name; the first step is removed, its flow changed. */
export function sampleDrawing(steps = 4): Pick<ReportDrawing, 'service' | 'marks'> {
  const names = Array.from({ length: steps }, (_, at) => (at === 0 ? HOSTILE : `Step ${String(at)}`));
  const drawn = drawService({
    nodes: Object.fromEntries([
      ['start', { kind: 'startEvent' as const }],
      ...names.map((name) => [name, task(minutes(1), 'clerk', { taskType: 'user' })] as const),
      ['split', { kind: 'exclusiveGateway' as const }],
      ['end', { kind: 'endEvent' as const }],
    ]),
    flows: ['start', ...names, 'split'].map(
      (from, at) => [from, [...names, 'split', 'end'][at] ?? 'end'] as const,
    ),
    process: { name: HOSTILE, width: 150 * (steps + 4) },
  });
  const nodes = Object.entries(drawn.nodes).map(([id, node], at) => [
    id,
    { ...node, x: 60 + 150 * at, y: 60 },
  ]);
  const service = { ...drawn, nodes: Object.fromEntries(nodes) } as Service;
  return {
    service,
    marks: {
      [HOSTILE]: { symbol: '−', word: 'removed', ground: '#f3c3bf', line: '#b3261e', gone: true },
      [`start-${HOSTILE}`]: { symbol: 'Δ', word: 'changed', ground: '#fbe3ae', line: '#a87400', gone: false },
    },
  };
}

/** A journey of eleven steps, one dropped and one new, with two curves. */
function sampleJourney(): ReportJourney {
  const fates = Array.from({ length: 11 }, (_, at) => (at === 2 ? 'dropped' : at === 3 ? 'new' : 'kept'));
  // At the fifth step there are two touchpoints.
  const points = (gone: string, shift: number) =>
    fates.flatMap((fate, column) =>
      fate === gone
        ? []
        : (column === 4 ? [0.25, 0.75] : [0.5]).map((share) => ({
            column,
            share,
            value: (column % 3) - 1 + shift - share / 4,
            name: `Call ${String(column)}`,
          })),
    );
  return {
    name: HOSTILE,
    finding: `“${HOSTILE}”: 9 steps kept, 1 dropped, 1 new.`,
    steps: fates.map((fate, at) => ({
      name: at === 0 ? HOSTILE : `Moment ${String(at)}`,
      symbol: fate === 'kept' ? '=' : fate === 'new' ? '+' : '−',
      fate,
      colour: fate === 'kept' ? '#efede7' : '#bfe5dd',
    })),
    curves: [
      { kind: 'assumed', side: 'before', name: 'Assumed', points: points('new', 0) },
      { kind: 'assumed', side: 'after', name: 'Assumed', points: points('dropped', 0.5) },
    ],
    kinds: [{ kind: 'assumed', name: 'Assumed' }],
    scale: ['+2', '+1', '0', '−1', '−2'],
    scores: ['Whole journey, Assumed: −0.5 → 0 (+0.5)', 'Peak and end.'],
    values: {
      title: 'Emotion in numbers',
      head: ['Touchpoint', 'Assumed'],
      rows: [
        [HOSTILE, '−1 → −0.5'],
        ['Call 2\ndropped', '0 → –'],
      ],
    },
  };
}
