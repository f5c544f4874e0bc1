/**
 * The what-if ranking of the examples on one core: how long it takes, and what common random numbers buy.
 *
 *   npm run bench -- whatif [replications]
 *
 * For each change: its difference, and how many times wider the interval would be with cases of its own – measured
 * with another seed for the variant, and as it is estimated from the paired replications themselves. The last row is a
 * change that leaves the load of the bottleneck about as it is: 5 % off a step of another role.
 */
import { type Change } from '#core/analysis';
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
import { createExample, exampleList } from '#core/examples';
import type { NodeId, ScenarioId, Service } from '#core/model';
import { scaled } from '#core/random';
import { calibrate } from '../support/calibration.ts';

const MEASURE = 'cycleTime';
const REPLICATIONS = Number(process.argv[2] ?? 40);
const scenarioId = 'scenario_1' as ScenarioId;

function timeRanking(name: string, service: Service): void {
  const before = calibrate();
  const started = performance.now();
  const candidates = candidatesOf(service, scenarioId);
  const evaluator = createEvaluator(service, scenarioId);
  let ranking = beginRanking(candidates, { measure: MEASURE, ...DEFAULT_PLAN });
  for (let job = ranking.jobs[0]; job !== undefined; job = ranking.jobs[0]) {
    ranking = acceptEvaluation(ranking, job, evaluator.evaluate(job.edits, job.replications));
  }
  const table = rankingTable(ranking);
  const seconds = (performance.now() - started) / 1000;
  const calibration = (before + calibrate()) / 2;
  console.log(
    `\n${name}: ${candidates.length} candidates, ${ranking.done} replications, ${seconds.toFixed(1)} s on one core ` +
      `(calibration ${calibration.toFixed(1)} ms); ${table.best.length} at the top.`,
  );
  for (const row of table.rows)
    console.log(rowText(row.rank, candidates[row.variant - 1], row, row.next?.name));
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
function printPairing(service: Service): void {
  const other: Change = {
    id: '5 % off registerSydney',
    code: 'fasterStep',
    at: [],
    values: {},
    edits: [shorter(service, 'registerSydney' as NodeId)],
  };
  const base = measured(service, null, 1);
  console.log(
    `\nInterval widths over ${REPLICATIONS} replications, other seeds ÷ common random numbers (estimate)`,
  );
  for (const change of [...candidatesOf(service, scenarioId), other]) {
    const paired = comparePaired(base, measured(service, change, 1), MEASURE);
    const apart = comparePaired(base, measured(service, change, 2), MEASURE);
    const ratio = width(apart) / width(paired);
    console.log(
      `${change.id.padEnd(42)} ${ratio.toFixed(1).padStart(6)}   (${paired.pairing?.toFixed(1) ?? 'no spread'})`,
    );
  }
}

function shorter(service: Service, id: NodeId): Change['edits'][number] {
  const node = service.nodes[id];
  if (node?.kind !== 'task') throw new Error(`<${id}> is a step of the example`);
  return { command: 'setTask', args: { ids: [id], change: { duration: scaled(node.duration, 0.95) } } };
}

for (const { id, name } of exampleList('en')) timeRanking(name, createExample(id, 'en', id));
printPairing(createExample('insurance-claim', 'en', 'insurance'));
