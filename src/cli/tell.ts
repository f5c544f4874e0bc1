import type { Problem } from '#core/base';
import type { Words } from './words.ts';

/** What a reader of the result must know, on standard error; mere notes are left out. */
export function tell(words: Words, problems: readonly Problem[]): void {
  for (const each of problems) {
    if (each.severity !== 'note') process.stderr.write(`${words.problem(each)}\n`);
  }
}

/** Says why there is no result, and ends with exit code 1. */
export function refuse(words: Words, problems: readonly Problem[]): void {
  tell(
    words,
    problems.filter(({ severity }) => severity === 'error'),
  );
  process.exitCode = 1;
}

/** Prints how a command is used, after a sentence that says what was not understood (then with exit code 2). */
export function explain(usage: string, sentence?: string): void {
  if (sentence === undefined) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  process.stderr.write(`${sentence}\n\n${usage}\n`);
  process.exitCode = 2;
}
