import type { Language } from '#i18n';
import { LANGUAGES } from './languages.ts';
import { type Misunderstood, misunderstood, readWords } from './read-words.ts';
import { readRunOptions, RUN_OPTIONS, RUN_USAGE, type RunOptions } from './run-options.ts';

export const USAGE = `Usage: npm run --silent analyse -- <service.json | drawing.bpmn> [options]

Prints JSON: can every case come to its end, and what does the drawing and a run of it show.

  --language <tag>       language of the sentences: en or zh-CN; otherwise en
  --no-run               only what the drawing shows by itself
${RUN_USAGE}

Times are a number with a unit: s, min, h, d or w.`;

/** What the command line asks for. */
export interface Arguments extends RunOptions {
  readonly file: string;
  /** Of the sentences; null: English in the result, the terminal's language beside it. */
  readonly language: Language | null;
  readonly runs: boolean;
}

/** Reads the words after the command. */
export function parseArguments(
  words: readonly string[],
): Arguments | { readonly kind: 'help' } | Misunderstood {
  const read = readWords(words, {
    withValue: [...RUN_OPTIONS.withValue, '--language'],
    alone: [...RUN_OPTIONS.alone, '--no-run'],
  });
  if (read.kind !== 'read') return read;
  const { options } = read;
  const [file = ''] = read.files;
  const wanted = options.get('--language') ?? null;
  const language = LANGUAGES.find((each) => each === wanted) ?? null;
  if (wanted !== null && language === null) {
    return misunderstood(`--language is ${LANGUAGES.join(' or ')}, not “${wanted}”.`);
  }
  const run = readRunOptions(options);
  return run.kind === 'run' ? { ...run, file, language, runs: !options.has('--no-run') } : run;
}
