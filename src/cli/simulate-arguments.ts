import { minutesPer, type Minutes, type TimeUnit } from '#core/base';
import type { Scenario } from '#core/model';

export const USAGE = `Usage: npm run --silent simulate -- <service.json | drawing.bpmn> [options]

  --scenario <name>      which scenario to run; otherwise the first
  --seed <n>             seed of the random numbers
  --replications <n>     how many independent runs
  --cases <n>            stop each run after so many cases have arrived, or
  --horizon <time>       after so much time, e.g. 30d
  --warmup <how>         auto, none, or a time to leave out, e.g. 2h
  --pass-placeholders    let cases pass elements that are not executed, in no time
  --json                 print JSON, with times in seconds

Times are a number with a unit: s, min, h, d or w.`;

/** What the command line asks for; null: as the scenario says. */
export interface Arguments {
  readonly kind: 'run';
  readonly file: string;
  readonly scenario: string | null;
  readonly seed: number | null;
  readonly replications: number | null;
  readonly stop: Scenario['stop'] | null;
  readonly warmup: Scenario['warmup'] | null;
  readonly placeholders: 'passThrough' | null;
  readonly json: boolean;
}

export type Parsed =
  | Arguments
  | { readonly kind: 'help' }
  | { readonly kind: 'misunderstood'; readonly sentence: string };

const WITH_VALUE = ['--scenario', '--seed', '--replications', '--cases', '--horizon', '--warmup'];
const ALONE = ['--json', '--help', '-h', '--pass-placeholders'];

/** Reads the words after the command. `--option value` and `--option=value` are the same. */
export function parseArguments(words: readonly string[]): Parsed {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [name, inline] = split(words[i] as string);
    if (!name.startsWith('-')) files.push(words[i] as string);
    else if (ALONE.includes(name)) options.set(name, '');
    else if (!WITH_VALUE.includes(name)) return misunderstood(`There is no option ${name}.`);
    else {
      const value = inline ?? words[++i];
      if (value === undefined || value.startsWith('--')) return misunderstood(`${name} needs a value.`);
      options.set(name, value);
    }
  }
  if (options.has('--help') || options.has('-h')) return { kind: 'help' };
  const [file, ...others] = files;
  if (file === undefined) return misunderstood('Which file?');
  if (others.length > 0) return misunderstood('One file at a time, please.');
  if (options.has('--cases') && options.has('--horizon')) {
    return misunderstood('Either --cases or --horizon, not both.');
  }
  return read(file, options);
}

function read(file: string, options: ReadonlyMap<string, string>): Parsed {
  const seed = whole(options, '--seed', 0);
  const replications = whole(options, '--replications', 1);
  const cases = whole(options, '--cases', 1);
  const horizon = options.get('--horizon');
  const warmup = options.get('--warmup');
  for (const [name, value, wanted] of [
    ['--seed', seed, 'a whole number from 0'],
    ['--replications', replications, 'a whole number from 1'],
    ['--cases', cases, 'a whole number from 1'],
    ['--horizon', horizon === undefined ? null : timeOf(horizon), 'a time such as 30d, 8h or 90min'],
    ['--warmup', warmup === undefined ? null : warmupOf(warmup), 'auto, none, or a time such as 2h'],
  ] as const) {
    if (value === undefined) return misunderstood(`${name} is ${wanted}, not “${options.get(name)}”.`);
  }
  const time = horizon === undefined ? undefined : timeOf(horizon);
  return {
    kind: 'run',
    file,
    scenario: options.get('--scenario') ?? null,
    seed: seed ?? null,
    replications: replications ?? null,
    stop:
      cases != null ? { by: 'cases', cases } : time !== undefined ? { by: 'horizon', horizon: time } : null,
    warmup: warmup === undefined ? null : (warmupOf(warmup) ?? null),
    placeholders: options.has('--pass-placeholders') ? 'passThrough' : null,
    json: options.has('--json'),
  };
}

/** Null: not given; undefined: not such a number. */
function whole(options: ReadonlyMap<string, string>, name: string, least: number): number | null | undefined {
  const text = options.get(name);
  if (text === undefined) return null;
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least ? value : undefined;
}

function timeOf(text: string): Minutes | undefined {
  const match = /^(\d+(?:\.\d+)?)(s|min|h|d|w)$/.exec(text);
  const minutes = match === null ? 0 : Number(match[1]) * minutesPer(match[2] as TimeUnit);
  return minutes > 0 ? minutes : undefined;
}

function warmupOf(text: string): Scenario['warmup'] | undefined {
  if (text === 'auto' || text === 'none') return { by: text };
  const time = timeOf(text);
  return time === undefined ? undefined : { by: 'time', time };
}

function split(word: string): readonly [string, string?] {
  const at = word.indexOf('=');
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}

function misunderstood(sentence: string): Parsed {
  return { kind: 'misunderstood', sentence };
}
