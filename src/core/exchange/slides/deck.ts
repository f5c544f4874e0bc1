/** Words in a box. */
export interface SlideText {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  /** As close to the border of its box as it comes. */
  readonly tight?: boolean;
  /** Written from the bottom to the top, as in the header of a lane. */
  readonly upwards?: boolean;
}

interface Place {
  /** Inches from the top left corner of the slide. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A shape with words in it; colours as `#rrggbb`. */
export interface SlideBox extends Place {
  readonly kind: 'box';
  readonly shape: 'rectangle' | 'rounded' | 'pentagon' | 'ellipse' | 'diamond' | 'page' | 'store';
  /** What it is called in the list of shapes. */
  readonly name: string;
  readonly fill: string | null;
  readonly line: string | null;
  readonly dashed?: boolean;
  /** Points of its border; 0.75 unless told. */
  readonly thick?: number;
  readonly text: SlideText | null;
}

/** A line with corners. */
export interface SlideLine {
  readonly kind: 'line';
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly colour: string;
  /** Points. */
  readonly width: number;
  readonly dash: 'solid' | 'dash' | 'dot';
  readonly arrow: boolean;
}

/** A shape of its own with any number of strokes: the sign of a step, the arms of a gateway. */
export interface SlideSign {
  readonly kind: 'sign';
  readonly name: string;
  /** Inches; of several closed strokes the inner ones are holes. */
  readonly strokes: readonly SignStroke[];
  /** Of what is stroked, and of what is filled. */
  readonly colour: string;
  readonly filled: boolean;
  /** Points. */
  readonly width: number;
}

/** One stroke of a sign. */
export interface SignStroke {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly closed: boolean;
}

/** One line of a chart; null where there is no value. */
export interface SlideSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly dashed: boolean;
  readonly marker: 'circle' | 'square' | 'diamond';
  /** Broad, with larger signs: it is seen below another that runs the same way. */
  readonly wide?: boolean;
}

/** A line chart that can be edited, its plot as large as the place it is given. */
export interface SlideChart extends Place {
  readonly kind: 'chart';
  readonly name: string;
  /** What is read to somebody who does not see it. */
  readonly alternative: string;
  readonly categories: readonly string[];
  readonly series: readonly SlideSeries[];
  readonly min: number;
  readonly max: number;
}

/** Bars from left to right that can be edited: a group for each category, the first on top; its plot as large as the place it is given. */
export interface SlideBars extends Place {
  readonly kind: 'bars';
  readonly name: string;
  /** What is read to somebody who does not see it. */
  readonly alternative: string;
  readonly categories: readonly string[];
  readonly series: readonly Pick<SlideSeries, 'name' | 'values' | 'colour'>[];
}

/** A cell of a table; colours as `#rrggbb`. */
export interface SlideCell {
  readonly text: string;
  readonly colour: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly align: 'left' | 'right';
  /** How many columns it is wide; 1 unless told. */
  readonly span?: number;
}

/** A table that can be edited. Its rows are as high as their words ask for. */
export interface SlideTable {
  readonly kind: 'table';
  /** What it is called in the list of shapes. */
  readonly name: string;
  /** Inches from the top left corner of the slide. */
  readonly x: number;
  readonly y: number;
  /** Width of each column in inches. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly SlideCell[])[];
  /** Points. */
  readonly size: number;
}

export type SlideShape = SlideBox | SlideLine | SlideSign | SlideChart | SlideBars | SlideTable;

export interface Slide {
  readonly shapes: readonly SlideShape[];
  /** What whoever presents it wants to say. */
  readonly notes: string;
}

/** A presentation of 13.33 × 7.5 inches. */
export interface Deck {
  readonly title: string;
  readonly author: string;
  /** The font of everything; it has to know the language that is written. */
  readonly font: string;
  /** BCP 47. */
  readonly language: string;
  readonly slides: readonly Slide[];
}
