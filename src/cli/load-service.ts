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
  const isXml = /^\uFEFF?\s*</.test(text);
  return isXml ? importBpmn(text, basename(file)) : parseServiceFile(text);
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
