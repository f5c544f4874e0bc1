import { describe, expect, test } from 'vitest';
import { boxOfCard, buildMatrix, placeInMatrix } from '#core/journey';
import { type JourneyCardId, journeyLanesOf, overlaps } from '#core/model';
import { drawMap, type DrawnMap, JOURNEY } from '../../support/draw-map.ts';

const matrixOf = (drawn: DrawnMap, density: 'roomy' | 'dense' = 'roomy') =>
  buildMatrix(drawMap(drawn), JOURNEY, { density });
const box = (matrix: ReturnType<typeof matrixOf>, id: string) => boxOfCard(matrix, id as JourneyCardId)!;
const edgeOf = (matrix: ReturnType<typeof matrixOf>, id: string) =>
  matrix.edges.find((edge) => edge.id === id)!;

const CLAIM: DrawnMap = {
  stages: { before: ['notice', 'call'], after: ['wait', 'paid'] },
  lanes: [
    'goal',
    'touchpoints',
    'emotion',
    'frontstagePeople',
    'backstage',
    'support',
    'wait',
    'opportunities',
  ],
  cards: [
    ['form', 'call', 'touchpoints'],
    ['letter', 'call', 'touchpoints'],
    ['news', 'wait', 'touchpoints'],
    ['adviser', 'call', 'frontstagePeople'],
    ['clerk', 'call', 'backstage'],
  ],
};

describe('the columns of a map', () => {
  test('stand side by side behind the rail, under the bar of their stage', () => {
    const { stages, columns, width } = matrixOf(CLAIM);
    expect(columns.map(({ step, x, first }) => [step.id, x, first])).toEqual([
      ['notice', 180, true],
      ['call', 420, false],
      ['wait', 660, true],
      ['paid', 900, false],
    ]);
    expect(stages.map(({ stage, x, width: wide }) => [stage.id, x, wide])).toEqual([
      ['before', 180, 480],
      ['after', 660, 480],
    ]);
    expect(width).toBe(1140);
  });

  test('leave a blank one to a stage without steps', () => {
    const { stages, columns } = matrixOf({ stages: { before: [], after: ['paid'] } });
    expect(stages[0]).toMatchObject({ empty: true, width: 240 });
    expect(columns[0]!.x).toBe(420);
  });

  test('are three quarters as wide in a dense map', () => {
    expect(matrixOf(CLAIM, 'dense').columns[0]).toMatchObject({ x: 135, width: 180 });
  });
});

describe('the rows of a map', () => {
  test('grow to their fullest cell, whose cards are stacked', () => {
    const matrix = matrixOf(CLAIM);
    const row = matrix.rows.find(({ lane }) => lane.id === 'touchpoints')!;
    expect(box(matrix, 'form')).toMatchObject({ x: 440, y: row.y + 10, width: 200, height: 64 });
    expect(box(matrix, 'letter').y).toBe(row.y + 10 + 64 + 8);
    expect(row.height).toBe(10 + 64 + 8 + 64 + 10);
    expect(matrix.rows.find(({ lane }) => lane.id === 'emotion')!.height).toBe(140);
  });

  test('follow each other without a gap but for the blueprint lines', () => {
    const { rows, lines, top, height } = matrixOf(CLAIM);
    expect(rows[0]!.y).toBe(top);
    expect(top).toBe(80);
    const gaps = rows.slice(1).map((row, index) => row.y - rows[index]!.y - rows[index]!.height);
    expect(gaps).toEqual([0, 0, 24, 24, 24, 0, 0]);
    expect(lines.map(({ kinds }) => kinds)).toEqual([
      ['interaction'],
      ['visibility'],
      ['internalInteraction'],
    ]);
    expect(lines[0]!.y).toBe(rows[3]!.y - 12);
    expect(rows.at(-1)!.y + rows.at(-1)!.height).toBe(height);
  });

  test('that are hidden take their blueprint lines to the next zone', () => {
    const { rows, lines } = matrixOf({ ...CLAIM, hidden: ['frontstagePeople'] });
    expect(rows).toHaveLength(7);
    expect(lines.map(({ kinds }) => kinds)).toEqual([['interaction', 'visibility'], ['internalInteraction']]);
  });

  test('can be chosen and ordered for a view, whatever the map itself hides', () => {
    const service = drawMap({ ...CLAIM, hidden: ['goal'] });
    const lanes = journeyLanesOf(service, JOURNEY)
      .filter(({ id }) => id !== 'backstage')
      .toReversed();
    const { rows, cards } = buildMatrix(service, JOURNEY, { density: 'roomy', lanes });
    expect(rows.map(({ lane }) => lane)).toEqual(lanes);
    expect(rows.map(({ lane }) => lane.id)).toContain('goal');
    expect(cards.map(({ card }) => card.id)).not.toContain('clerk');
  });
});

describe('a card over several columns', () => {
  const matrix = matrixOf({
    stages: { all: ['a', 'b', 'c'] },
    lanes: ['goal'],
    cards: [
      ['short', 'a', 'goal'],
      ['long', 'b', 'goal', 2],
      ['later', 'c', 'goal'],
      ['endless', 'a', 'goal', 9],
    ],
  });

  test('is as wide as they are, and never wider than the map', () => {
    expect(box(matrix, 'long')).toMatchObject({ x: 440, width: 440 });
    expect(box(matrix, 'endless')).toMatchObject({ x: 200, width: 680 });
  });

  test('stands on no other card', () => {
    const crossing = matrix.cards.flatMap((a, index) =>
      matrix.cards.slice(index + 1).filter((b) => overlaps(a, b, 0)),
    );
    expect(crossing).toEqual([]);
  });
});

test('long words in a card make it higher, in Chinese too', () => {
  const words = 'Waits for the back office to answer and does not know how long it will take this time';
  const chinese = '等待后台部门答复,不知道这一次究竟需要等多久,也不知道可以向谁询问目前的进展情况';
  const matrix = matrixOf({
    stages: { all: ['a', 'b'] },
    lanes: ['goal'],
    cards: [
      [words, 'a', 'goal'],
      [chinese, 'b', 'goal'],
    ],
  });
  for (const each of matrix.cards) {
    expect(each.lines.length).toBeGreaterThan(2);
    expect(each.height).toBe(each.lines.length * 18 + 18);
  }
});

describe('the lines of a map', () => {
  test('lead from the first touchpoint of a step to that of the next which has one', () => {
    const next = edgeOf(matrixOf(CLAIM), 'next:call');
    expect(next).toMatchObject({ kind: 'next', share: null });
    expect(next.points.map(({ x }) => x)).toEqual([640, 680]);
  });

  test('say what share goes on where some jump, and the jump says its own', () => {
    const matrix = matrixOf({ ...CLAIM, flows: [['call', 'paid', 0.25]] });
    expect(edgeOf(matrix, 'next:call').share).toBe(0.75);
    const jump = edgeOf(matrix, 'call-paid');
    expect(jump).toMatchObject({ kind: 'jump', share: 0.25 });
    // Down from one header to a track of its own, and up into the other.
    expect(jump.points.map(({ y }) => y)).toEqual([80, 90, 90, 80]);
    expect(matrix.top).toBe(100);
  });

  test('lead into a side branch under its step, through it and back', () => {
    const matrix = matrixOf({ ...CLAIM, branches: { call: ['hold', 'again', 'third'] } });
    const [call] = matrix.columns.filter(({ step }) => step.id === 'call');
    expect(call!.branch.map(({ x, y }) => [x, y])).toEqual([
      [434, 94],
      [544, 94],
      [434, 142],
    ]);
    expect(matrix.edges.flatMap(({ kind }) => (kind === 'next' ? [] : [kind]))).toEqual([
      'enter',
      'along',
      'along',
      'return',
    ]);
    expect(edgeOf(matrix, 'return:call').points.at(-1)).toEqual({ x: 653, y: 80 });
    expect(matrix.top).toBe(142 + 34 + 14);
  });

  test('between cards run straight where nothing is between, and say when they skip a line of the blueprint', () => {
    const matrix = matrixOf({
      ...CLAIM,
      links: [
        ['letter', 'adviser'],
        ['form', 'clerk'],
      ],
    });
    expect(edgeOf(matrix, 'letter-adviser')).toMatchObject({ skips: false });
    expect(edgeOf(matrix, 'letter-adviser').points).toHaveLength(2);
    expect(edgeOf(matrix, 'form-clerk')).toMatchObject({ skips: true });
    expect(edgeOf(matrix, 'form-clerk').points).toHaveLength(5);
  });
});

test('a card of a side branch stands in the cell of the step it hangs under, last, and says whose it is', () => {
  const matrix = matrixOf({
    ...CLAIM,
    branches: { call: ['hold'] },
    cards: [['music', 'hold', 'touchpoints'], ...CLAIM.cards!],
  });
  expect(box(matrix, 'music')).toMatchObject({ stepId: 'call', branch: { id: 'hold' } });
  expect(box(matrix, 'music').y).toBeGreaterThan(box(matrix, 'letter').y);
});

describe('where a card would land', () => {
  const matrix = matrixOf(CLAIM);
  const form = box(matrix, 'form');

  test('is between the cards of the cell it is over', () => {
    const x = form.x + 100;
    expect(placeInMatrix(matrix, { x, y: form.y + 5 })).toEqual({
      stepId: 'call',
      laneId: 'touchpoints',
      index: 0,
    });
    expect(placeInMatrix(matrix, { x, y: form.y + 60 })).toMatchObject({ index: 1 });
    expect(placeInMatrix(matrix, { x, y: form.y + 130 })).toMatchObject({ index: 2 });
  });

  test('does not count the card in hand', () => {
    const held = new Set(['form' as JourneyCardId]);
    expect(placeInMatrix(matrix, { x: form.x, y: form.y + 60 }, held)).toMatchObject({ index: 0 });
  });

  test('is nowhere beside the cells and in lanes that are worked out', () => {
    expect(placeInMatrix(matrix, { x: 20, y: form.y })).toBeNull();
    const wait = matrix.rows.find(({ lane }) => lane.id === 'wait')!;
    expect(placeInMatrix(matrix, { x: form.x, y: wait.y + 5 })).toBeNull();
  });
});
