/**
 * The what-if ranking of an example on one core: how long it takes, and what common random numbers buy.
 *
 *   npm run bench -- whatif [example = insurance-claim] [replications = 24]
 *
 * Seconds are those of the processor: what others do on the machine meanwhile is not in them. For each change: its difference, and how many times wider the interval would be with cases of its own – measured
 * with another seed for the variant, and as it is estimated from the paired replications themselves. The last
 * rows are changes that leave the load of the bottleneck about as it is: 5 % off a step of another role.
 */
import type { Change } from '#core/analysis';
import {
  acceptEvaluation,
  beginRanking,
  candidatesOf,
  comparePaired,
  type Comparison,
  createEvaluator,
  DEFAULT_PLAN,
  type Measured,
  rankingTable,
} from '#core/analysis/whatif';
import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import { type ScenarioId, type Service, staffingOf } from '#core/model';
import { scaled } from '#core/random';
import { calibrate } from '../support/calibration.ts';

const MEASURE = 'cycleTime';
const EXAMPLES = exampleList('en').map(({ id }) => id);
const [example = 'insurance-claim', replications = '24'] = process.argv.slice(2);
const REPLICATIONS = Number(replications);
const scenarioId = 'scenario_1' as ScenarioId;

/** Prints the ranking of a service; answers with the role that its cases wait for most. */
function timeRanking(service: Service): string | undefined {
  const before = calibrate();
  const started = process.cpuUsage();
  const candidates = candidatesOf(service, scenarioId);
  const evaluator = createEvaluator(service, scenarioId);
  let ranking = beginRanking(candidates, { measure: MEASURE, ...DEFAULT_PLAN });
  for (let job = ranking.jobs[0]; job !== undefined; job = ranking.jobs[0]) {
    ranking = acceptEvaluation(ranking, job, evaluator.evaluate(job.edits, job.replications));
  }
  const table = rankingTable(ranking);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const calibration = (before + calibrate()) / 2;
  console.log(
    `${service.profile.name}: ${candidates.length} candidates, ${ranking.done} replications, ${seconds.toFixed(1)} s on one core ` +
      `(calibration ${calibration.toFixed(1)} ms); ${table.best.length} at the top.`,
  );
  for (const row of table.rows)
    console.log(rowText(row.rank, candidates[row.variant - 1], row, row.next?.name));
  return table.now?.roleId;
}

function rowText(
  rank: number | null,
  change: Change | undefined,
  { difference, interval, verdict, replications }: Comparison,
  next: string | undefined,
): string {
  const half = interval === null ? 0 : (interval[1] - interval[0]) / 2;
  return [
    String(rank ?? '–').padStart(4),
    (change?.id ?? '').padEnd(40),
    `${(difference ?? 0).toFixed(2).padStart(9)} ± ${half.toFixed(2)}`.padEnd(20),
    verdict.padEnd(7),
    `n ${replications}`.padEnd(6),
    `then ${next ?? '–'}`,
  ].join(' ');
}

function measured(service: Service, change: Change | null, seed: number): readonly Measured[] {
  const indices = Array.from({ length: REPLICATIONS }, (_, index) => index);
  const answer = createEvaluator(service, scenarioId, seed).evaluate(change?.edits ?? [], indices);
  return answer.ok ? answer.measured : [];
}

const width = ({ interval }: Comparison): number => (interval === null ? NaN : interval[1] - interval[0]);

/** Widths of the intervals of a difference: with shared cases, with cases of its own. */
function printPairing(service: Service, bottleneck: string | undefined): void {
  const base = measured(service, null, 1);
  console.log(
    `\nInterval widths over ${REPLICATIONS} replications, other seeds ÷ common random numbers (estimate)`,
  );
  for (const change of [...candidatesOf(service, scenarioId), ...elsewhere(service, bottleneck)]) {
    const paired = comparePaired(base, measured(service, change, 1), MEASURE);
    const apart = comparePaired(base, measured(service, change, 2), MEASURE);
    const ratio = width(apart) / width(paired);
    console.log(
      `${change.id.padEnd(42)} ${ratio.toFixed(1).padStart(6)}   (${paired.pairing?.toFixed(1) ?? 'no spread'})`,
    );
  }
}

/** 5 % off each step that the role cases wait for has no part in. */
function elsewhere(service: Service, bottleneck: string | undefined): readonly Change[] {
  return Object.values(service.nodes).flatMap((node): readonly Change[] => {
    const { needs } = staffingOf(service, node);
    if (node.kind !== 'task' || needs.length === 0) return [];
    if (needs.some(({ role }) => role.id === bottleneck)) return [];
    const change = { duration: scaled(node.duration, 0.95) };
    return [
      {
        id: `5 % off ${node.id}`,
        code: 'fasterStep',
        at: [node.id],
        values: {},
        edits: [{ command: 'setTask', args: { ids: [node.id], change } }],
      },
    ];
  });
}

if (!EXAMPLES.some((id) => id === example)) {
  console.error(`There is no example ${example}. There are: ${EXAMPLES.join(', ')}.`);
  process.exit(2);
}
const service = createExample(example as (typeof EXAMPLES)[number], 'en', example);
printPairing(service, timeRanking(service));
