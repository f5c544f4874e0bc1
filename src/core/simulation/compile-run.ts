import { failure, type Problem, problem, type Result, success } from '#core/base';
import { toEpochMinutes } from '#core/calendar';
import { compileProcess, type KindMachine, type ProcessMachines, readTable } from '#core/machine';
import { type NodeKind, processesOf, type Scenario, type ScenarioId, type Service } from '#core/model';
import { compileConditions } from './compile-conditions.ts';
import { compileControlPlan } from './compile-control.ts';
import { CrewList, floorOf } from './compile-crews.ts';
import { compileRoles } from './compile-roles.ts';
import { compileSources } from './compile-sources.ts';
import { compileSteps } from './compile-steps.ts';
import { compileTargets } from './compile-targets.ts';
import type { CompiledRun, RunLimits } from './compiled-run.ts';
import { offeredLoad, overloadWarnings } from './offered-load.ts';

/** What may differ from the scenario as stored. */
export type RunOverrides = Partial<
  Pick<Scenario, 'seed' | 'replications' | 'stop' | 'warmup' | 'placeholders' | 'start'>
> & {
  /** Guards; what is left out keeps its default. */
  readonly limits?: Partial<RunLimits>;
  /** Other meanings for some node kinds, for tests. */
  readonly kinds?: Partial<Record<NodeKind, KindMachine>>;
};

/** Guards that hold unless a run says otherwise. */
const DEFAULT_LIMITS: RunLimits = {
  events: 20_000_000,
  casesInFlight: 200_000,
  tokens: 1_000_000,
  visits: 1000,
};

/**
 * Makes a scenario ready to run, or says, with places, why it cannot be run. Only processes that receive cases take
 * part. Warnings (overload, roles nobody staffs, probabilities that had to be scaled …) come along in the run.
 *
 * Errors: `unknownScenario`, `run.noArrivals`, `run.startTime`, `run.stop`, `run.warmup`, `run.replications`,
 * `run.seed`, `run.arrival`, `run.attribute`, `run.duration`, `run.patience`, `run.probability`, `run.probabilitySum`, `placeholderRefused`,
 * `eventGatewayBranch`, `emptyProcess`. For a bad distribution `values.reason` names the problem found in it.
 */
export function compileRun(
  service: Service,
  scenarioId: ScenarioId,
  overrides: RunOverrides = {},
): Result<CompiledRun> {
  const stored = service.scenarios[scenarioId];
  if (stored === undefined) return failure(problem('unknownScenario', 'error', [scenarioId]));
  const { limits, kinds, ...changes } = overrides;
  const scenario: Scenario = { ...stored, ...changes };
  const problems: Problem[] = [...checkScenario(scenario)];

  const machines: ProcessMachines[] = [];
  for (const process of processesOf(service)) {
    if (!receivesCases(service, scenario, process.id)) continue;
    const compiled = compileProcess(service, process.id, { placeholders: scenario.placeholders, kinds });
    problems.push(...compiled.problems);
    if (compiled.ok) machines.push(compiled.value);
  }
  const started = toEpochMinutes(scenario.start, service.profile.timeZone);
  if (!started.ok) problems.push(...started.problems);
  if (!started.ok || problems.some(isError)) return failure(...problems);

  const table = readTable(machines);
  const sources = compileSources(service, scenario, machines, table);
  const roles = compileRoles(service, table);
  const crews = new CrewList(roles.value, { timeZone: service.profile.timeZone, start: started.value });
  const steps = compileSteps(service, table, crews);
  const conditions = compileConditions(service, table);
  const control = compileControlPlan(service, table, conditions.value.conditionAt);
  for (const part of [sources, roles, steps, conditions, control]) problems.push(...part.problems);
  if (problems.some(isError)) return failure(...problems);

  const wholeWeeks =
    roles.value.some((role) => role.hours !== null) ||
    sources.value.some(({ arrival }) => arrival.by === 'weekly');
  const run: CompiledRun = {
    scenarioId,
    seed: scenario.seed,
    replications: scenario.replications,
    stop: scenario.stop,
    warmup: scenario.warmup.by === 'auto' ? { by: 'auto', wholeWeeks } : scenario.warmup,
    timeZone: service.profile.timeZone,
    start: started.value,
    machines,
    table,
    steps: steps.value.steps,
    roles: roles.value,
    crews: crews.crews,
    floor: floorOf(steps.value.steps, crews.crews, roles.value),
    sources: sources.value,
    targets: compileTargets(service, machines),
    stepOf: steps.value.stepOf,
    ...conditions.value,
    ...control.value,
    limits: { ...DEFAULT_LIMITS, ...limits },
    passedThrough: machines.flatMap((each) => each.passedThrough),
    warnings: problems,
  };
  const warnings = [...problems, ...overloadWarnings(offeredLoad(run))];
  return success({ ...run, warnings }, warnings);
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function receivesCases(service: Service, scenario: Scenario, processId: string): boolean {
  return [scenario.arrivals, ...Object.values(scenario.segmentArrivals)].some((arrivals) =>
    Object.keys(arrivals).some(
      (id) => service.nodes[id as keyof typeof service.nodes]?.processId === processId,
    ),
  );
}

function checkScenario({ id, stop, warmup, replications, seed }: Scenario): readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (code: string, value: number): void => {
    problems.push(problem(code, 'error', [id], { value }));
  };
  if (stop.by === 'cases' && !(Number.isInteger(stop.cases) && stop.cases > 0))
    refuse('run.stop', stop.cases);
  if (stop.by === 'horizon' && !(Number.isFinite(stop.horizon) && stop.horizon > 0))
    refuse('run.stop', stop.horizon);
  if (warmup.by === 'time' && !(Number.isFinite(warmup.time) && warmup.time >= 0))
    refuse('run.warmup', warmup.time);
  if (warmup.by === 'time' && stop.by === 'horizon' && warmup.time >= stop.horizon)
    refuse('run.warmup', warmup.time);
  if (!(Number.isInteger(replications) && replications > 0 && replications <= 100_000)) {
    refuse('run.replications', replications);
  }
  if (!(Number.isSafeInteger(seed) && seed >= 0)) refuse('run.seed', seed);
  return problems;
}
