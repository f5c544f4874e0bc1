import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failure, problem, records, type Result, success } from '#core/base';
import { importBpmn } from '#core/exchange/bpmn';
import { parseServiceFile } from '#core/exchange/throughline';
import { defaultScenario, type ScenarioId, type Service } from '#core/model';

/** Reads a service file or, where the text is XML, a BPMN drawing. Errors: `cli.unreadable` and those of the readers. */
export function loadService(file: string): Result<Service> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return failure(problem('cli.unreadable', 'error', [], { file }));
  }
  return isDrawing(text) ? importBpmn(text, basename(file)) : parseServiceFile(text);
}

/** Is the text XML, so that it can only be a drawing? */
function isDrawing(text: string): boolean {
  return /^\uFEFF?\s*</.test(text);
}

/**
 * The ids that stand in a file that `loadService` could read; null for a service file, in which all of them do. The reader of
 * drawings makes up what a drawing has no word for: roles, a scenario.
 */
export function idsInDrawing(file: string): ReadonlySet<string> | null {
  const text = readFileSync(file, 'utf8');
  if (!isDrawing(text)) return null;
  return new Set([...text.matchAll(/"([^"<>]{1,200})"|'([^'<>]{1,200})'/g)].map(([, a, b]) => a ?? b ?? ''));
}

/** A service, and the scenario of it that is to be run. */
interface Chosen {
  readonly service: Service;
  readonly scenarioId: ScenarioId;
}

/**
 * The scenario of that name or id, without a name the first. A service without a scenario gets the default one. Errors:
 * `cli.scenario` (values `name`, `names` of those there are).
 */
export function chooseScenario(service: Service, name: string | null): Result<Chosen> {
  const all = records(service.scenarios);
  if (all.length === 0) {
    const id = 'scenario_1' as ScenarioId;
    const scenarios = { [id]: defaultScenario(service, 'Default', id) } as Service['scenarios'];
    return success({ service: { ...service, scenarios }, scenarioId: id });
  }
  const found =
    name === null ? all[0] : all.find((scenario) => scenario.name === name || scenario.id === name);
  if (found !== undefined) return success({ service, scenarioId: found.id });
  const names = all.map((scenario) => `“${scenario.name}”`).join(', ');
  return failure(problem('cli.scenario', 'error', [], { name: name ?? '', names }));
}
