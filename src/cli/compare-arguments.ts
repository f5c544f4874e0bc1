import type { Corrections } from '#core/versions/matching';
import type { Language } from '#i18n';
import { LANGUAGES } from './languages.ts';
import { type Misunderstood, misunderstood, readWords } from './read-words.ts';
import { readRunOptions, RUN_OPTIONS, RUN_USAGE, type RunOptions } from './run-options.ts';

export const USAGE = `Usage: npm run --silent compare -- <before> <after> [options]

Each a service file (.json) or a BPMN drawing (.bpmn). Prints JSON: which element is which, what is different in the
second, in which order things now happen, and the numbers of both under the same scenario of the first.

  --same <a=b,…>         elements that are the same thing, by their ids before and after, whatever they look like
  --different <a=b,…>    elements that are not
  --language <tag>       language of the sentences: en or zh-CN; otherwise en
  --no-run               without numbers
${RUN_USAGE}

Numbers come from 10 replications where the scenario has fewer. Times are a number with a unit: s, min, h, d or w.`;

/** What the command line asks for. */
export interface Arguments extends RunOptions {
  readonly files: readonly [before: string, after: string];
  readonly corrections: Corrections;
  /** Of the sentences; null: English in the result, the terminal's language beside it. */
  readonly language: Language | null;
  readonly runs: boolean;
}

/** Reads the words after the command. */
export function parseArguments(
  words: readonly string[],
): Arguments | { readonly kind: 'help' } | Misunderstood {
  const known = {
    withValue: [...RUN_OPTIONS.withValue, '--same', '--different', '--language'],
    alone: [...RUN_OPTIONS.alone, '--no-run'],
  };
  const read = readWords(words, known, 2);
  if (read.kind !== 'read') return read;
  const { files, options } = read;
  const wanted = options.get('--language') ?? null;
  const language = LANGUAGES.find((each) => each === wanted) ?? null;
  if (wanted !== null && language === null) {
    return misunderstood(`--language is ${LANGUAGES.join(' or ')}, not “${wanted}”.`);
  }
  const [together, apart] = [pairsOf(options.get('--same')), pairsOf(options.get('--different'))];
  if (together === null || apart === null) {
    const name = together === null ? '--same' : '--different';
    return misunderstood(`${name} is a list of pairs such as check=Task_7, not “${options.get(name)}”.`);
  }
  const run = readRunOptions(options);
  if (run.kind !== 'run') return run;
  const corrections = { together, apart };
  return {
    ...run,
    files: [files[0] ?? '', files[1] ?? ''],
    corrections,
    language,
    runs: !options.has('--no-run'),
  };
}

/** `a=b,c=d` as pairs; null: not such a list. */
function pairsOf(text: string | undefined): Corrections['together'] | null {
  if (text === undefined) return [];
  const pairs = text.split(',').map((pair) => pair.split('='));
  const isList = pairs.every((pair) => pair.length === 2 && pair.every((id) => id.trim() !== ''));
  return isList ? pairs.map(([a = '', b = '']) => [a.trim(), b.trim()] as const) : null;
}
