import type { SlideBox } from './deck.ts';

/** Inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;

/** Where the map stands, in inches. */
export const CONTENT = { x: 0.35, y: 0.85, width: 12.63, height: 6.4 } as const;

/** How pixels of the map become inches and points of a slide. */
export interface Ink {
  readonly inches: (pixels: number) => number;
  readonly points: (pixels: number) => number;
  /** Where the map begins. */
  readonly left: number;
  readonly top: number;
}

const PIXELS = 96;
const POINTS = 72;

/** A map `width` pixels wide at a scale, in the middle of the slide. */
export function inkOf(scale: number, width: number): Ink {
  const inches = (pixels: number) => (pixels * scale) / PIXELS;
  return {
    inches,
    points: (pixels) => Math.round(((pixels * scale * POINTS) / PIXELS) * 10) / 10,
    left: CONTENT.x + (CONTENT.width - inches(width)) / 2,
    top: CONTENT.y,
  };
}

/** The title of a slide. */
export function frame(title: string): readonly SlideBox[] {
  return [
    {
      kind: 'box',
      shape: 'rectangle',
      name: '',
      x: CONTENT.x,
      y: 0.2,
      width: CONTENT.width,
      height: 0.5,
      fill: null,
      line: null,
      text: { text: title, size: 18, colour: '#1a1b1a', bold: true, align: 'left', valign: 'middle' },
    },
  ];
}
