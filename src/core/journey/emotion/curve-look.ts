/** Where the values of a curve come from; the three are never mixed. */
export type CurveKind = 'assumed' | 'measured' | 'predicted';

/** What tells one kind of curve from another without any colour. */
export interface CurveLook {
  /** Strokes and gaps in pixels; null: drawn through. */
  readonly dash: readonly [stroke: number, gap: number] | null;
  readonly width: number;
  readonly mark: 'circle' | 'diamond' | 'square';
  readonly hollow: boolean;
}

/** A colour on paper and on a dark screen, each at least 3 : 1 against what it is drawn on. */
export interface CurveColour {
  readonly light: string;
  readonly dark: string;
}

/** Line and mark tell the kind, wherever a curve is drawn: on the map, in a file, on a slide. */
export const CURVE_LOOKS: Readonly<Record<CurveKind, CurveLook>> = {
  assumed: { dash: null, width: 1.5, mark: 'circle', hollow: true },
  measured: { dash: null, width: 2.5, mark: 'diamond', hollow: false },
  predicted: { dash: [6, 4], width: 2.5, mark: 'square', hollow: true },
};

/** The colour tells whose curve it is, by place among those shown. */
const VOICES: readonly CurveColour[] = [
  { light: '#0f6f66', dark: '#53b4a5' },
  { light: '#6741d9', dark: '#9775fa' },
  { light: '#b4541a', dark: '#ffa94d' },
  { light: '#1c6ec4', dark: '#4dabf7' },
  { light: '#c2255c', dark: '#f783ac' },
];

/** Answers are those of everybody. */
const ANSWERS: CurveColour = { light: '#1a1b1a', dark: '#e8ebea' };

/** More curves than these cannot be told apart. */
export const MOST_VOICES = VOICES.length;

/** The colour of a curve; `voice`: the place of the one whose it is among those shown, from 0. */
export function curveColour(kind: CurveKind, voice: number): CurveColour {
  return kind === 'measured' ? ANSWERS : (VOICES[voice % VOICES.length] as CurveColour);
}
