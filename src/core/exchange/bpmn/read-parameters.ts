import { type Problem, problem } from '#core/base';
import { elementsOf, textOf, type XmlElement } from '#core/exchange/xml';
import { readJson } from '#core/exchange/throughline';
import { isBpmn, THROUGHLINE } from './namespaces.ts';
import type { Draft, Structure } from './structure.ts';

/** What Throughline wrote beside a drawing about the service as a whole. */
export interface ServiceParameters {
  /** Records by table name; `profile` has one without an id. */
  readonly records: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;
  /** `<table> <id>` of records an import would assume and the service does not have. */
  readonly absent: ReadonlySet<string>;
}

const FIELD = /^[a-z][A-Za-z]*$/;

/** The `throughline:` children of an element's extensions. */
export function parameterElements(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element)
    .filter((child) => isBpmn(child, 'extensionElements'))
    .flatMap((extension) => elementsOf(extension).filter((child) => child.uri === THROUGHLINE));
}

/**
 * Puts the fields that Throughline wrote into the drafts they belong to. Unreadable ones are left out with a warning
 * (`parametersIgnored {path, expected}`); whether they fit is for the schema of the file format to say.
 */
export function applyParameters(structure: Structure): readonly Problem[] {
  const problems: Problem[] = [];
  const { drafts, elements, processes, participants } = structure;
  for (const draft of [...drafts.lanes, ...drafts.nodes, ...drafts.flows])
    applyTo(structure, draft, elements.get(draft.id), problems);
  for (const draft of drafts.processes)
    applyTo(structure, draft, processes.get(draft.id) ?? participants.get(draft.id), problems);
  return problems;
}

function applyTo(
  { statedRoutes }: Structure,
  draft: Draft,
  element: XmlElement | undefined,
  problems: Problem[],
): void {
  for (const set of element === undefined ? [] : parameterElements(element)) {
    const field = set.attributes.get('field') ?? '';
    if (set.local !== 'set' || field === 'id') continue;
    if (field === 'waypoints') statedRoutes.add(draft.id);
    if (set.attributes.get('absent') === 'true') delete draft[field];
    else {
      const value = FIELD.test(field) && !(field in Object.prototype) ? readJson(textOf(set)) : null;
      if (value?.ok) draft[field] = value.value;
      else
        problems.push(problem('parametersIgnored', 'warning', [draft.id], { path: field, expected: 'json' }));
    }
  }
}

/** Reads the records that stand beside the drawing, in the extensions of any process or collaboration. */
export function serviceParameters({ document }: Structure): ServiceParameters {
  const records = new Map<string, Readonly<Record<string, unknown>>[]>();
  const absent = new Set<string>();
  for (const element of elementsOf(document.root).flatMap(parameterElements)) {
    const table = element.attributes.get('table') ?? '';
    if (element.local === 'absent') absent.add(`${table} ${element.attributes.get('id') ?? ''}`);
    if (element.local !== 'record') continue;
    const value = readJson(textOf(element));
    if (!value.ok || value.value === null || typeof value.value !== 'object' || Array.isArray(value.value))
      continue;
    records.set(table, [...(records.get(table) ?? []), value.value as Readonly<Record<string, unknown>>]);
  }
  return { records, absent };
}
