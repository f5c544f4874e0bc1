/**
 * How we know these numbers: the engine against closed forms, as the table of docs/simulation.md.
 *
 *   npm run bench -- validation                   values (half an hour)
 *   npm run bench -- validation patience teams    of these groups only; their names stand below
 *   npm run bench -- validation coverage          instead, how often the 95 % intervals cover, over 200 seeds; groups as above
 *
 * Seeds are 1 … N, never chosen. A row holds when the error is at most 3.5 standard errors and at most 1 %.
 */
import { combine, compileRun, replicateAtOnce } from '#core/simulation';
import {
  flowAnalysis,
  forkJoins,
  generalQueues,
  type KnownModel,
  networks,
  queues,
} from '../support/closed-forms.ts';
import {
  abandonment,
  batches,
  interruptions,
  losses,
  orders,
  priorities,
  segments,
  teams,
} from '../support/closed-forms-of-staff.ts';
import { SCENARIO } from '../support/draw-service.ts';
import { type Measured, measure } from '../support/measure.ts';

const SEEDS = 40;
/** Cases over all seeds: enough for 1 %, more where load is high and waits vary most. */
const CASES = 6_000_000;
const MOST = 120_000_000;
/** Rarer shares than this, and percentiles that are 0, are judged by their standard error alone. */
const RARE = 0.01;

const COVERAGE_SEEDS = 200;
const REPLICATIONS = 10;
/** Models of more weight are left out of it. */
const HARD = 30;

/** ✓ holds; ≈ lies within 3.5 standard errors, but these are too large to show 1 % (a longer run would); ✗ does not hold. */
function judge(row: Measured): string {
  if (Math.abs(row.inErrors) > 3.5) return '✗';
  const rare = row.what.startsWith('share') && row.expected < RARE;
  if (rare || row.expected === 0 || Math.abs(row.relative) <= 0.01) return '✓';
  return 3.5 * row.standardError > 0.01 * Math.abs(row.expected) ? '≈' : '✗';
}

function line(row: Measured): string {
  const relative = row.expected === 0 ? '–' : `${(100 * row.relative).toFixed(2)} %`;
  const cells = [
    row.model,
    row.what,
    figure(row.expected),
    figure(row.mean),
    row.inErrors.toFixed(2),
    relative,
  ];
  return `| ${[...cells, judge(row)].join(' | ')} |`;
}

function figure(value: number): string {
  return value === 0 ? '0' : value.toPrecision(5);
}

function printValues(title: string, models: readonly KnownModel[]): void {
  console.log(`\n**${title}**\n`);
  console.log('| model | value | closed form | measured | errors | relative | |');
  console.log('|---|---|---:|---:|---:|---:|---|');
  for (const model of models) {
    const cases = Math.round(Math.min(MOST, Math.max(CASES, model.weight * 200_000)) / SEEDS);
    for (const row of measure(model, SEEDS, cases)) console.log(line(row));
  }
}

/** The value of a model whose interval is held to its promise, with that interval. */
function covered({ values }: KnownModel) {
  for (const { what, expected, estimate } of values)
    if (estimate !== undefined) return { what, expected, estimate };
  return null;
}

/** How often the interval covers the closed form. Where it is very hard to measure, the runs would have to be very long. */
function printCoverage(models: readonly KnownModel[]): void {
  console.log(
    `\n**Coverage of the 95 % intervals (${COVERAGE_SEEDS} seeds, ${REPLICATIONS} replications each)**\n`,
  );
  console.log('| model | value | covered |');
  console.log('|---|---|---:|');
  const shares: number[] = [];
  for (const model of models) {
    const known = covered(model);
    if (known === null || model.weight > HARD) continue;
    const compiled = compileRun(model.service(Math.round(400 * model.weight)), SCENARIO);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    let hits = 0;
    for (let seed = 1; seed <= COVERAGE_SEEDS; seed++) {
      const run = { ...compiled.value, seed };
      const summaries = Array.from({ length: REPLICATIONS }, (_, index) => replicateAtOnce(run, index));
      const [low, high] = known.estimate(combine(run, summaries))?.ci95 ?? [0, 0];
      if (low <= known.expected && known.expected <= high) hits++;
    }
    shares.push(hits / COVERAGE_SEEDS);
    console.log(`| ${model.name} | ${known.what} | ${((100 * hits) / COVERAGE_SEEDS).toFixed(1)} % |`);
  }
  const pooled = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  console.log(`| all | | ${(100 * pooled).toFixed(1)} % |`);
}

const GROUPS: Readonly<Record<string, readonly (readonly [string, readonly KnownModel[]])[]>> = {
  queues: [
    ['Queues (Erlang C)', queues],
    ['General service times (Pollaczek–Khinchine)', generalQueues],
  ],
  processes: [
    ['Fork and join', forkJoins],
    ['Networks with rework (Jackson)', networks],
    ['Flow analysis', flowAnalysis],
  ],
  priorities: [
    ['Two classes of priority (Cobham)', priorities],
    ['Two classes, interrupted and resumed', interruptions],
    ['Shortest first (Phipps), last come first served', orders],
  ],
  teams: [['Teams, and several roles for the same work (as Erlang C)', teams]],
  batches: [['Batches', batches]],
  segments: [['Two segments (their superposition, Erlang C)', segments]],
  patience: [
    ['Nobody waits (Erlang B)', losses],
    ['Impatience (Erlang A)', abandonment],
  ],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => word !== 'coverage' && GROUPS[word] === undefined);
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. There are: ${Object.keys(GROUPS).join(', ')}.`);
  process.exit(2);
}
const named = wanted.filter((word) => word !== 'coverage');
const groups = (named.length === 0 ? Object.keys(GROUPS) : named).flatMap((group) => GROUPS[group] ?? []);
console.log(`Seeds 1 … ${SEEDS}; “errors” is the deviation in standard errors. Times in minutes.`);
if (wanted.includes('coverage')) printCoverage(groups.flatMap(([, models]) => models));
else for (const [title, models] of groups) printValues(title, models);
