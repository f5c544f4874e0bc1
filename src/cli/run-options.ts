import { minutesPer, type Minutes, type TimeUnit } from '#core/base';
import type { Scenario } from '#core/model';
import type { RunOverrides } from '#core/simulation';
import { type Misunderstood, misunderstood } from './read-words.ts';

/** The lines of a usage that say how to run. */
export const RUN_USAGE = `  --scenario <name>      which scenario to run; otherwise the first
  --seed <n>             seed of the random numbers
  --replications <n>     how many independent runs
  --cases <n>            stop each run after so many cases have arrived, or
  --horizon <time>       after so much time, e.g. 30d
  --warmup <how>         auto, none, or a time to leave out, e.g. 2h
  --pass-placeholders    let cases pass elements that are not executed, in no time`;

/** Options of a run that take a value, and one that takes none. */
export const RUN_OPTIONS = {
  withValue: ['--scenario', '--seed', '--replications', '--cases', '--horizon', '--warmup'],
  alone: ['--pass-placeholders'],
} as const;

/** What the command line asks of a run; what it does not say is as the scenario has it. */
export interface RunOptions {
  readonly kind: 'run';
  /** Name or id; null: the first. */
  readonly scenario: string | null;
  readonly overrides: RunOverrides;
}

/** Reads the options of a run among those of a command line. */
export function readRunOptions(options: ReadonlyMap<string, string>): RunOptions | Misunderstood {
  if (options.has('--cases') && options.has('--horizon')) {
    return misunderstood('Either --cases or --horizon, not both.');
  }
  const seed = whole(options, '--seed', 0);
  const replications = whole(options, '--replications', 1);
  const cases = whole(options, '--cases', 1);
  const horizon = options.get('--horizon');
  const time = horizon === undefined ? null : timeOf(horizon);
  const warmup = options.get('--warmup');
  const cut = warmup === undefined ? null : warmupOf(warmup);
  for (const [name, value, wanted] of [
    ['--seed', seed, 'a whole number from 0'],
    ['--replications', replications, 'a whole number from 1'],
    ['--cases', cases, 'a whole number from 1'],
    ['--horizon', time, 'a time such as 30d, 8h or 90min'],
    ['--warmup', cut, 'auto, none, or a time such as 2h'],
  ] as const) {
    if (value === undefined) return misunderstood(`${name} is ${wanted}, not “${options.get(name)}”.`);
  }
  const overrides: RunOverrides = {
    ...(seed == null ? {} : { seed }),
    ...(replications == null ? {} : { replications }),
    ...(cases == null ? {} : { stop: { by: 'cases', cases } }),
    ...(time == null ? {} : { stop: { by: 'horizon', horizon: time } }),
    ...(cut == null ? {} : { warmup: cut }),
    ...(options.has('--pass-placeholders') ? { placeholders: 'passThrough' } : {}),
  };
  return { kind: 'run', scenario: options.get('--scenario') ?? null, overrides };
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
