import { MAP_COLOURS, type MapLook, wholeMap } from '#core/exchange/map-picture';
import type { JourneyMatrix } from '#core/journey';
import { textWidth } from '#core/layout';
import type { Slide, SlideBox, SlideLine, SlideShape } from './deck.ts';
import { emotionChart, lineOf } from './emotion-chart.ts';
import { CONTENT, frame } from './slide-frame.ts';

const BAR = 0.5;
const HEADER = 0.8;
/** Inches below which the name of a step is not written: it could not be read. */
const LEAST_STEP = 0.75;
const NAMES = 1.1;

/** The whole journey at a glance: its stages, its steps where there is room for them, and how it feels. */
export function overviewSlide(matrix: JourneyMatrix, look: MapLook, title: string): Slide {
  const { left, right } = wholeMap(matrix);
  const scale = (CONTENT.width - NAMES) / (right - left);
  const x = (pixels: number) => CONTENT.x + NAMES + (pixels - left) * scale;
  const stages = matrix.stages.map((span): SlideBox => {
    const width = span.width * scale;
    return {
      kind: 'box',
      shape: 'pentagon',
      name: span.stage.name,
      x: x(span.x),
      y: CONTENT.y,
      width,
      height: BAR,
      fill: MAP_COLOURS.stage,
      line: MAP_COLOURS.paper,
      text: {
        text: span.stage.name,
        size: 12,
        colour: MAP_COLOURS.stageText,
        bold: true,
        align: 'left',
        valign: 'middle',
      },
    };
  });
  const steps = matrix.columns
    .filter(({ width }) => width * scale >= LEAST_STEP)
    .map(
      ({ step, x: at, width }): SlideBox => ({
        kind: 'box',
        shape: 'rectangle',
        name: step.name,
        x: x(at),
        y: CONTENT.y + BAR,
        width: width * scale,
        height: HEADER,
        fill: MAP_COLOURS.step,
        line: MAP_COLOURS.paper,
        text: { text: step.name, size: 9, colour: MAP_COLOURS.text, align: 'center', valign: 'middle' },
      }),
    );
  const below = CONTENT.y + BAR + (steps.length > 0 ? HEADER : 0);
  const key = keyOf(look, below + 0.12, x(left));
  const top = below + (key.rows > 0 ? 0.2 + key.rows * KEY_ROW : 0.2);
  const height = CONTENT.y + CONTENT.height - top;
  const chart = emotionChart(matrix, look, wholeMap(matrix), {
    x: x(left),
    y: top,
    width: (right - left) * scale,
    height,
  });
  const guides = chart === null ? [] : feelingNames(look, top, height);
  return {
    shapes: [...frame(title), ...stages, ...steps, ...key.shapes, ...guides, ...(chart ? [chart] : [])],
    notes: '',
  };
}

/** Inches that the line of an entry of the key takes, with the room around it. */
const KEY_LINE = 0.45;
/** Points of its words, of which an inch has 72. */
const KEY_SIZE = 9;

/** Inches from one row of the key to the next. */
const KEY_ROW = 0.3;

/** Which line is which, in as many rows as the width of the slide asks for. */
function keyOf(
  { curves, words }: MapLook,
  top: number,
  from: number,
): { readonly rows: number; readonly shapes: readonly SlideShape[] } {
  let [x, y] = [from, top];
  const shapes = curves.flatMap((curve): readonly SlideShape[] => {
    const { name, colour, dashed } = lineOf(curve, words);
    const width = 1.1 * (textWidth(name, KEY_SIZE) / 72);
    if (x > from && x + KEY_LINE + width + 0.07 > CONTENT.x + CONTENT.width) [x, y] = [from, y + KEY_ROW];
    const middle = y + 0.12;
    const line: SlideLine = {
      kind: 'line',
      name,
      points: [
        { x, y: middle },
        { x: x + KEY_LINE - 0.12, y: middle },
      ],
      colour,
      width: 2,
      dash: dashed ? 'dash' : 'solid',
      arrow: false,
    };
    const text: SlideBox = {
      kind: 'box',
      shape: 'rectangle',
      name,
      x: x + KEY_LINE - 0.08,
      y,
      width: width + 0.15,
      height: 0.24,
      fill: null,
      line: null,
      text: { text: name, size: KEY_SIZE, colour: MAP_COLOURS.quiet, align: 'left', valign: 'middle' },
    };
    x += KEY_LINE + width + 0.2;
    return [line, text];
  });
  return { rows: curves.length === 0 ? 0 : Math.round((y - top) / KEY_ROW) + 1, shapes };
}

/** The words of the scale, each at its height beside the chart. */
function feelingNames({ words }: MapLook, top: number, height: number): readonly SlideShape[] {
  return words.feelings.map((text, index): SlideBox => {
    const middle = top + height - (index / 4) * height;
    const y = Math.min(Math.max(middle - 0.12, top), top + height - 0.24);
    return {
      kind: 'box',
      shape: 'rectangle',
      name: text,
      x: CONTENT.x,
      y,
      width: NAMES - 0.05,
      height: 0.24,
      fill: null,
      line: null,
      text: { text, size: 9, colour: MAP_COLOURS.quiet, align: 'right', valign: 'middle' },
    };
  });
}
