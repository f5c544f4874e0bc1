import { MAP_COLOURS, type MapLook, wholeMap } from '#core/exchange/map-picture';
import type { JourneyMatrix } from '#core/journey';
import type { Slide, SlideBox, SlideShape } from './deck.ts';
import { emotionChart } from './emotion-chart.ts';
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
  const top = CONTENT.y + BAR + (steps.length > 0 ? HEADER : 0) + 0.2;
  const height = CONTENT.y + CONTENT.height - top;
  const chart = emotionChart(matrix, look, wholeMap(matrix), {
    x: x(left),
    y: top,
    width: (right - left) * scale,
    height,
  });
  const guides = chart === null ? [] : feelingNames(look, top, height);
  return { shapes: [...frame(title), ...stages, ...steps, ...guides, ...(chart ? [chart] : [])], notes: '' };
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
