import { type Change, type Finding, findFindings } from '#core/analysis';
import { proposeRedesigns } from '#core/analysis/redesign';
import { candidatesOf } from '#core/analysis/whatif';
import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import type { ScenarioId, Service } from '#core/model';
import { simulate } from '#core/simulation';
import { describe, expect, it } from 'vitest';
import { createI18n, loadRest } from '../../src/i18n/create-i18n.ts';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { CHECKS } from '../core/analysis/redundancy/pairs/checks.ts';
import { STEPS } from '../core/analysis/redundancy/pairs/steps.ts';
import { STRUCTURE } from '../core/analysis/redundancy/pairs/structure.ts';
import { WAITS } from '../core/analysis/redundancy/pairs/waits.ts';

type Tree = { readonly [key: string]: string | Tree };
type Values = Readonly<Record<string, string | number>>;

const LANGUAGES = [
  ['en', en as Tree],
  ['zh-CN', zhCN as Tree],
] as const;
const AREAS = ['findings', 'changes', 'problems', 'compare'] as const;

/** Every sentence of a part of the strings, by its path. */
function sentences(tree: Tree, path: string): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const inner = `${path}.${key}`;
    return typeof value === 'string' ? [[inner, value] as const] : sentences(value, inner);
  });
}

/** What a value that picks another sentence may be: the contexts of a key, or the rest of a path. */
function choices(tree: Tree, text: string): readonly (readonly [name: string, options: readonly string[]])[] {
  const all = AREAS.concat('inspector' as never).flatMap((area) => sentences(tree[area] as Tree, area));
  const after = (start: string) => {
    const rests = all.flatMap(([path]) => (path.startsWith(start) ? [path.slice(start.length)] : []));
    // Nothing to pick is told as such, rather than passed over.
    return rests.length === 0 ? ['nothing'] : rests;
  };
  const contexts = [...text.matchAll(/\$t\(([\w.]+), \{"context": "\{\{(\w+)\}\}"\}\)/g)];
  const paths = [...text.matchAll(/\$t\(([\w.]+)\.\{\{(\w+)\}\}\)/g)];
  return [
    ...contexts.map(([, key, name]) => [name!, after(`${key}_`)] as const),
    // A duration is refused by its distribution, a condition by what is wrong with it; any other path ends in whatever there is.
    ...paths.map(([, key, name]) => {
      const group = text.includes('{{flow}}') ? 'condition.' : 'distribution.';
      const options = after(`${key}.`).filter((each) => key !== 'problems' || each.startsWith(group));
      return [name!, options] as const;
    }),
  ];
}

/** Sample values for all that a sentence, and what it picks, has room for. */
const SAMPLES: Readonly<Record<string, string | number>> = {
  duration: 41.5,
  percent: 0.123,
  number: 7,
  money: 12,
  names: 'Xylophone\nZither',
};
function samples(strings: Tree): Values {
  const all = AREAS.flatMap((area) => sentences(strings[area] as Tree, area)).map(([, text]) => text);
  const places = all.flatMap((text) => [...text.matchAll(/\{\{(\w+)(?:, (\w+))?[^}]*\}\}/g)]);
  const plain = places.map(([, name, format]) => [
    name,
    format === undefined ? 'Xylophone' : SAMPLES[format]!,
  ]);
  const picks = all.flatMap((text) => choices(strings, text)).map(([name, options]) => [name, options[0]!]);
  return { ...Object.fromEntries([...plain, ...picks]), count: 3 };
}

function combinations(options: ReturnType<typeof choices>): readonly Values[] {
  return options.reduce<readonly Values[]>(
    (made, [name, values]) => made.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

/** A part of a sentence may begin with the space before it. */
const isPart = (path: string) => /_\w+$/.test(path);

/** What no reader should ever see: a placeholder, a key, a missing value, an opening without its close. */
const LEFTOVER =
  /\{\{|\}\}|\$t\(|(?:findings|changes|problems|compare|inspector)\.\w|undefined|NaN|\bnull\b|^\s|\s$| {2}/;

describe.each(LANGUAGES)('in %s', (language, strings) => {
  it.each(AREAS)('every sentence of %s reads to its end', async (area) => {
    const i18n = await createI18n(language);
    await loadRest(i18n);
    const values = samples(strings);
    const told = sentences(strings[area] as Tree, area).flatMap(([path, text]) =>
      combinations(choices(strings, text)).map((picked) => {
        const all = { ...values, ...picked };
        return [path, String(i18n.t(path as never, all as never))] as const;
      }),
    );
    expect(
      told.filter(([path, text]) => LEFTOVER.test(isPart(path) ? text.trim() : text) || text === ''),
    ).toEqual([]);
  });

  it('what is found and could be done is told with its own values and names, never ids', async () => {
    const i18n = await createI18n(language);
    await loadRest(i18n);
    for (const { service, findings, changes } of grounds()) {
      const ids = idsThatAreNoWords(service);
      for (const [area, each] of [
        ...findings.map((finding) => ['findings', finding] as const),
        ...changes.map((change) => ['changes', change] as const),
      ]) {
        const path = `${area}.${each.code}`;
        expect({ path, missing: missing(strings, path, each.values) }).toEqual({ path, missing: [] });
        const text = String(i18n.t(path as never, each.values as never));
        expect(text).not.toMatch(LEFTOVER);
        expect(ids.filter((id) => text.includes(id))).toEqual([]);
      }
    }
  });
});

it('every finding that the core can make has a name and a sentence', () => {
  const codes = [...CHECKS, ...STEPS, ...STRUCTURE, ...WAITS].map(({ code }) => code);
  for (const [, { results, findings }] of LANGUAGES) {
    const kinds = Object.keys(((results as Tree)['findings'] as Tree)['kinds'] as Tree);
    expect(kinds.toSorted()).toEqual([...new Set(codes)].toSorted());
    expect(codes.filter((code) => typeof (findings as Tree)[code] !== 'string')).toEqual([]);
  }
});

it('every single change says what it takes for granted, and nothing else does', () => {
  const services = exampleList('en').map(({ id }) => createExample(id, 'en', 'service'));
  const all = [...services, ...services.map(servedOtherwise)].flatMap((service) =>
    candidatesOf(service, Object.keys(service.scenarios)[0] as ScenarioId),
  );
  const codes = [...new Set(all.map(({ code }) => code))].toSorted();
  expect(codes).toHaveLength(11);
  for (const [, { improve }] of LANGUAGES)
    expect(Object.keys(((improve as Tree)['ranking'] as Tree)['assumes'] as Tree).toSorted()).toEqual(codes);
});

/** A service whose roles take the shortest first and whose first step is urgent, so that other orders are offered. */
function servedOtherwise(service: Service): Service {
  const roles = Object.entries(service.roles).map(([id, role]) => [
    id,
    { ...role, discipline: 'shortestFirst' },
  ]);
  const [urgent] = Object.values(service.nodes).filter(({ kind }) => kind === 'task');
  return {
    ...service,
    roles: Object.fromEntries(roles),
    nodes: { ...service.nodes, [urgent!.id]: { ...urgent!, priority: 2 } as never },
  };
}

/** Names that a sentence, or what its values pick, has room for and that are not among the values (or are not numbers where one is written). */
function missing(strings: Tree, path: string, values: Values): readonly string[] {
  const text = path.split('.').reduce<string | Tree | undefined>((at, key) => (at as Tree)?.[key], strings);
  if (typeof text !== 'string') return [path];
  const own = [...text.replaceAll(/\$t\([^)]*\)/g, '').matchAll(/\{\{(\w+)(, \w+)?[^}]*\}\}/g)];
  const lacking = own.flatMap(([, name, format]) => {
    const value = values[name!];
    return value === undefined || (format !== undefined && typeof value !== 'number') ? [name!] : [];
  });
  const picked = [...text.matchAll(/\$t\(([\w.]+), \{"context": "\{\{(\w+)\}\}"\}\)/g)];
  return [
    ...lacking,
    ...picked.flatMap(([, key, name]) => missing(strings, `${key}_${values[name!]}`, values)),
  ];
}

function idsThatAreNoWords({ nodes, roles, flows, lanes }: Service): readonly string[] {
  const tables = [nodes, roles, flows, lanes].flatMap((table) => Object.values(table));
  const names = tables.map(({ name }) => name).join(' ');
  return tables.map(({ id }) => id).filter((id) => /_|[a-z][A-Z]/.test(id) && !names.includes(id));
}

interface Ground {
  readonly service: Service;
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
}

/** The processes with a fault, and the examples: what is found in them, and all changes that are offered. */
function grounds(): readonly Ground[] {
  const faulty = [...CHECKS, ...STEPS, ...STRUCTURE, ...WAITS].map((pair) => pair.faulty);
  const examples = exampleList('en').map(({ id }) => createExample(id, 'en', 'service'));
  return [...faulty, ...examples].map((service) => {
    const scenarioId = Object.keys(service.scenarios)[0] as ScenarioId;
    const run = simulate(service, scenarioId, { stop: { by: 'cases', cases: 300 }, replications: 4 });
    if (!run.ok) throw new Error('a process of the tests does not run');
    const findings = findFindings(service, run.value);
    const changes = [
      ...findings.flatMap(({ remedies }) => remedies),
      ...proposeRedesigns(service, run.value),
      ...candidatesOf(service, scenarioId),
    ];
    return { service, findings, changes };
  });
}
