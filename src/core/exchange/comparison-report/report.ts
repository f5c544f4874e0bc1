import type { DrawnMark } from '#core/exchange/process-slides';
import type { CurveKind } from '#core/journey/emotion';
import type { Service } from '#core/model';

/** One record that differs. */
export interface ReportRow {
  /** What became of it, as a sign and as a word. */
  readonly symbol: string;
  readonly mark: string;
  /** Ground of the sign, `#rrggbb`. */
  readonly colour: string;
  readonly name: string;
  /** What it is. */
  readonly kind: string;
  /** What is different about it, line by line. */
  readonly lines: readonly string[];
}

/** A heading with sentences, records, or both below it. */
export interface ReportSection {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly rows: readonly ReportRow[];
}

/** A drawing with its marks. */
export interface ReportDrawing {
  readonly title: string;
  /** Which of the compared it is, as the slide calls it. */
  readonly side: string;
  /** SVG text that loads nothing and whose words are escaped. */
  readonly svg: string;
  /** What is drawn, and what of it is marked, by id: shapes of slides are made of it. */
  readonly service: Service;
  readonly marks: Readonly<Record<string, DrawnMark>>;
}

/** How many have a mark. */
export interface CountedMark {
  readonly mark: DrawnMark;
  readonly count: number;
}

/** A step of either map in the row of both. */
export interface ReportJourneyStep {
  readonly name: string;
  /** What became of it, as a sign and as a word; ground of the sign, `#rrggbb`. */
  readonly symbol: string;
  readonly fate: string;
  readonly colour: string;
}

/** What is felt along the row of both in one of the two. */
export interface ReportCurve {
  readonly kind: CurveKind;
  readonly side: 'before' | 'after';
  readonly name: string;
  /** From left to right: the step by its place in the row, and where in it, 0 … 1; −2 … +2. */
  readonly points: readonly {
    readonly column: number;
    readonly share: number;
    readonly value: number;
    readonly name: string;
  }[];
}

/** Two journey maps in one row. */
export interface ReportJourney {
  readonly name: string;
  /** How many steps are kept, dropped and new. */
  readonly finding: string;
  readonly steps: readonly ReportJourneyStep[];
  readonly curves: readonly ReportCurve[];
  /** The kinds of curves that occur, with their words. */
  readonly kinds: readonly { readonly kind: CurveKind; readonly name: string }[];
  /** +2 … −2 as they are written. */
  readonly scale: readonly string[];
  /** What the whole journey comes to, and how that is counted. */
  readonly scores: readonly string[];
  /** The curves as numbers: a title, the heads of the columns, a row a touchpoint; lines of a cell are divided by line breaks. */
  readonly values: {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** Everything that is different in one of the others. */
export interface ReportPair {
  readonly title: string;
  /** What the other is called. */
  readonly other: string;
  /** What changed and what it did, in three sentences. */
  readonly summary: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly drawings: readonly ReportDrawing[];
  readonly journeys: readonly ReportJourney[];
}

/** What becomes of a number in one of the others. */
export interface ReportDifference {
  readonly after: number;
  readonly difference: number;
  /** Paired, 95 %; null with a single replication. */
  readonly interval: readonly [number, number] | null;
  readonly verdict: 'better' | 'worse' | 'different' | 'none';
  /** What a reader sees, the words of the screen. */
  readonly afterText: string;
  readonly differenceText: string;
  readonly verdictText: string;
}

/** A row of the table of numbers. */
export interface ReportNumber {
  readonly about: string;
  /** Of the values: minutes, a currency, a share from 0 to 1, or nothing. */
  readonly unit: string;
  /** A length of time is drawn beside others: of whole cases, or of a step, a role, a segment; null: it is none. */
  readonly timeOf: 'case' | 'element' | null;
  readonly before: number;
  readonly beforeText: string;
  /** One for each pair of the report; null: not run, or nothing of the kind. */
  readonly others: readonly (ReportDifference | null)[];
  /** False: no difference is shown anywhere, and it is no number of whole cases. */
  readonly isTelling: boolean;
}

/** What is compared, in the words of its reader: every text stands here as the screen says it. */
export interface ComparisonReport {
  /** BCP 47. */
  readonly language: string;
  /** A font that knows the language. */
  readonly font: string;
  readonly title: string;
  /** Below the title: what is compared, when this was made. */
  readonly facts: readonly string[];
  /** What the first is called. */
  readonly base: string;
  readonly pairs: readonly ReportPair[];
  /** Numbers of all, and how they came about; no rows: nothing was run. */
  readonly numbers: {
    readonly title: string;
    readonly rows: readonly ReportNumber[];
    readonly notes: readonly string[];
  };
  /** What is said about all of it: comments, what was decided. */
  readonly sections: readonly ReportSection[];
  readonly words: ReportWords;
}

/** Words that stand around what is told. */
export interface ReportWords {
  readonly summary: string;
  /** Everything that differs, section by section. */
  readonly changes: string;
  readonly drawings: string;
  readonly journeys: string;
  readonly measure: string;
  /** A mark with the number of those that have it, as in a key. */
  readonly counted: (counted: CountedMark) => string;
  /** What differs in a drawing, or that nothing does, as a title. */
  readonly finding: (side: string, counted: readonly CountedMark[]) => string;
  /** The whole drawing, where its parts follow. */
  readonly overview: string;
  /** A table or drawing that goes on: which part of how many. */
  readonly page: (page: number, of: number) => string;
  readonly columns: Readonly<Record<ReportColumn, string>>;
}

/** The columns of the report as a table, from left to right. */
export const REPORT_COLUMNS = [
  'part',
  'other',
  'name',
  'kind',
  'result',
  'before',
  'after',
  'difference',
  'low',
  'high',
  'unit',
  'details',
] as const;

type ReportColumn = (typeof REPORT_COLUMNS)[number];
