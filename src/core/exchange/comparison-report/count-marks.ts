import type { DrawnMark } from '#core/exchange/process-slides';
import type { CountedMark } from './report.ts';

/** The kinds of marks that occur, each with how many there are, in the order in which they are first met. */
export function countMarks(marks: readonly DrawnMark[]): readonly CountedMark[] {
  const kinds = new Map(marks.map((mark) => [mark.word, mark]));
  return [...kinds.values()].map((mark) => ({
    mark,
    count: marks.filter(({ word }) => word === mark.word).length,
  }));
}
