import { type Misunderstood, readWords } from './read-words.ts';
import { readRunOptions, RUN_OPTIONS, RUN_USAGE, type RunOptions } from './run-options.ts';

export const USAGE = `Usage: npm run --silent simulate -- <service.json | drawing.bpmn> [options]

${RUN_USAGE}
  --json                 print JSON, with times in seconds

Times are a number with a unit: s, min, h, d or w.`;

/** What the command line asks for. */
export interface Arguments extends RunOptions {
  readonly file: string;
  readonly json: boolean;
}

/** Reads the words after the command. */
export function parseArguments(
  words: readonly string[],
): Arguments | { readonly kind: 'help' } | Misunderstood {
  const read = readWords(words, {
    withValue: RUN_OPTIONS.withValue,
    alone: [...RUN_OPTIONS.alone, '--json'],
  });
  if (read.kind !== 'read') return read;
  const { options } = read;
  const [file = ''] = read.files;
  const run = readRunOptions(options);
  return run.kind === 'run' ? { ...run, file, json: options.has('--json') } : run;
}
