import { type Problem, problem, type Result, success } from '#core/base';
import { defaultNames, type Locale, type Service } from '#core/model';
import { readService } from '#core/exchange/throughline';
import type { XmlDocument } from '#core/exchange/xml';
import { assumedScenario } from './assumed-scenario.ts';
import { assumptionNotes } from './assumption-notes.ts';
import { withAutomaticRoutes } from './automatic-routes.ts';
import { applyParameters, type ServiceParameters, serviceParameters } from './read-parameters.ts';
import { readStructure } from './read-structure.ts';
import { PROFILE_FIELDS, UNDRAWN_TABLES } from './service-records.ts';
import type { Structure } from './structure.ts';

/** How a document is read. */
export interface ReadingOptions {
  readonly fileName: string;
  /** Names what an import makes up (the scenario). */
  readonly locale: Locale;
  /** False: what Throughline wrote beside the drawing is not read. */
  readonly withParameters: boolean;
}

/** A document, where its records stand in it, and the service it makes. */
export interface Reading {
  readonly structure: Structure;
  readonly service: Service;
}

const NO_PARAMETERS: ServiceParameters = { records: new Map(), absent: new Set() };

/** Reads a BPMN document as a service without its source. Parameters that do not fit are dropped, all together. */
export function readBpmn(document: XmlDocument, options: ReadingOptions): Result<Reading> {
  if (options.withParameters) {
    const structure = readStructure(document, defaultNames(options.locale).role);
    const ignored = applyParameters(structure);
    const read = makeService(structure, serviceParameters(structure), options);
    if (read.ok) return success({ structure, service: read.value }, [...ignored, ...read.problems]);
    const plain = readBpmn(document, { ...options, withParameters: false });
    const why = read.problems.map(({ at, values }) =>
      problem('parametersIgnored', 'warning', at, {
        path: values.path ?? '',
        expected: values.expected ?? '',
      }),
    );
    return plain.ok ? success(plain.value, [...plain.problems, ...why]) : plain;
  }
  const structure = readStructure(document, defaultNames(options.locale).role);
  const read = makeService(structure, NO_PARAMETERS, options);
  return read.ok ? success({ structure, service: read.value }, read.problems) : read;
}

function makeService(
  structure: Structure,
  parameters: ServiceParameters,
  options: ReadingOptions,
): Result<Service> {
  const { drafts, ids } = structure;
  const names = defaultNames(options.locale);
  const table = (name: string, assumed: readonly { readonly id: string }[] = []) =>
    mergeTable(name, assumed, parameters);
  const scenarios = table('scenarios');
  const completed = readService({
    id: ids.fresh('service'),
    name: serviceName(structure, options.fileName),
    currency: names.currency,
    timeZone: names.timeZone,
    ...profileOf(parameters),
    ...drafts,
    roles: table('roles', drafts.roles),
    ...Object.fromEntries(UNDRAWN_TABLES.map((name) => [name, table(name)])),
    scenarios,
  });
  if (!completed.ok) return completed;
  const read = { ...completed, value: withAutomaticRoutes(completed.value, structure.statedRoutes) };
  const problems: Problem[] = [...structure.problems, ...read.problems];
  if (scenarios.length > 0) return success(read.value, [...problems, ...assumptionNotes(structure, null)]);
  const scenario = assumedScenario(read.value, names.scenario, ids.fresh('scenario'));
  const service = { ...read.value, scenarios: { [scenario.id]: scenario } };
  return success(service, [...problems, ...assumptionNotes(structure, scenario)]);
}

function mergeTable(
  name: string,
  assumed: readonly { readonly id: string }[],
  { records, absent }: ServiceParameters,
) {
  const own = records.get(name) ?? [];
  const ids = new Set(own.map((record) => record.id));
  return [...assumed.filter(({ id }) => !ids.has(id) && !absent.has(`${name} ${id}`)), ...own];
}

function profileOf({ records }: ServiceParameters): Readonly<Record<string, unknown>> {
  const stated = records.get('profile')?.[0] ?? {};
  const known: readonly string[] = PROFILE_FIELDS;
  return Object.fromEntries(Object.entries(stated).filter(([field]) => known.includes(field)));
}

/** The name of the definitions, else of the file. */
function serviceName({ document }: Structure, fileName: string): string {
  const name = document.root.attributes.get('name');
  if (name !== undefined) return name;
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return base.replace(/(\.bpmn)?(20)?(\.bpmn|\.xml)?$/i, '');
}
