/**
 * Simulates a service file or a BPMN drawing and prints the result.
 *
 *   npm run --silent simulate -- service.throughline.json --replications 20 --json
 *
 * Standard output carries the result only; what a reader must know besides, and every error, goes to standard error.
 * Exit code 0: a result was printed; 1: it could not be run; 2: the command line was not understood.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importBpmn } from '#core/exchange/bpmn';
import { parseServiceFile } from '#core/exchange/throughline';
import { failure, type Problem, problem, records, type Result } from '#core/base';
import { defaultScenario, type Scenario, type ScenarioId, type Service } from '#core/model';
import { type RunOverrides, simulate } from '#core/simulation';
import { type Arguments, parseArguments, USAGE } from './simulate-arguments.ts';
import { jsonOf } from './simulate-json.ts';
import { tableOf } from './simulate-table.ts';
import { sentenceOf } from './sentences.ts';

main(process.argv.slice(2));

function main(words: readonly string[]): void {
  const parsed = parseArguments(words);
  if (parsed.kind === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  if (parsed.kind === 'misunderstood') {
    process.stderr.write(`${parsed.sentence}\n\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  run(parsed);
}

function run(wanted: Arguments): void {
  const loaded = load(wanted.file);
  if (!loaded.ok) return refuse(loaded);
  tell(loaded.problems);
  const { service, scenario } = withScenario(loaded.value);
  const id = scenario ?? scenarioNamed(service, wanted.scenario);
  if (id === null) {
    const names = records(service.scenarios).map(({ name }) => `“${name}”`);
    return refuse(
      failure(problem('cli.scenario', 'error', [], { name: wanted.scenario ?? '', names: names.join(', ') })),
    );
  }
  const outcome = simulate(service, id, overridesOf(wanted));
  if (!outcome.ok) return refuse(outcome);
  tell(outcome.value.warnings);
  const text = wanted.json
    ? JSON.stringify(jsonOf(service, outcome.value), null, 2)
    : tableOf(service, outcome.value);
  process.stdout.write(`${text}\n`);
}

/** What a reader of the result must know, on standard error; mere notes are left out. */
function tell(problems: readonly Problem[]): void {
  for (const each of problems) {
    if (each.severity !== 'note') process.stderr.write(`${sentenceOf(each)}\n`);
  }
}

function load(file: string): Result<Service> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return failure(problem('cli.unreadable', 'error', [], { file }));
  }
  const isXml = /^\uFEFF?\s*</.test(text);
  return isXml ? importBpmn(text, basename(file)) : parseServiceFile(text);
}

/** A service without a scenario gets the default one. */
function withScenario(service: Service): { readonly service: Service; readonly scenario: ScenarioId | null } {
  if (records(service.scenarios).length > 0) return { service, scenario: null };
  const id = 'scenario_1' as ScenarioId;
  const scenario: Scenario = defaultScenario(service, 'Default', id);
  return { service: { ...service, scenarios: { [id]: scenario } as Service['scenarios'] }, scenario: id };
}

/** By name or id; without a name the first. */
function scenarioNamed(service: Service, name: string | null): ScenarioId | null {
  const all = records(service.scenarios);
  const found =
    name === null ? all[0] : all.find((scenario) => scenario.name === name || scenario.id === name);
  return found?.id ?? null;
}

function overridesOf(wanted: Arguments): RunOverrides {
  const { seed, replications, stop, warmup, placeholders } = wanted;
  return Object.fromEntries(
    Object.entries({ seed, replications, stop, warmup, placeholders }).filter(([, value]) => value !== null),
  );
}

function refuse(result: { readonly problems: readonly Problem[] }): void {
  for (const each of result.problems) {
    if (each.severity === 'error') process.stderr.write(`${sentenceOf(each)}\n`);
  }
  process.exitCode = 1;
}
