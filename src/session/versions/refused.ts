import type { Problem } from '#core/base';

/** Thrown to leave something that may not be done; the problems say why. */
export class Refused extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: readonly Problem[]) {
    super('refused');
    this.problems = problems;
  }
}
