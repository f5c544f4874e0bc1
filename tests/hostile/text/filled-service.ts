import { readFileSync } from 'node:fs';
import { parseServiceFile, serviceFileJsonSchema } from '#core/exchange/throughline';
import type { Service } from '#core/model';

/** A JSON Schema, as far as it is looked at. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
}
type Fields = Record<string, unknown>;

// The browser of a test has addresses of its own, so the path counts from the repository.
const DOCUMENT = 'tests/fixtures/documents/v4.json';
const schema = (serviceFileJsonSchema() as { properties: { service: Schema } }).properties.service;
const base = withOthers((JSON.parse(readFileSync(DOCUMENT, 'utf8')) as { service: Fields }).service);

/** The same with somebody who is no customer and has no role at every touchpoint: only they have a name of their own. */
function withOthers(service: Fields): Fields {
  const other = { by: 'other', name: '' };
  const cards = (service['journeyCards'] as Fields[]).map((card) =>
    card['kind'] === 'touchpoint' ? { ...card, initiator: other, receiver: other } : card,
  );
  return { ...service, journeyCards: cards };
}

/** Fields that take any text. Ids (which may not be empty), dates and words of a list do not. */
function isFree({ type, const: only, enum: words, pattern, format, minLength }: Schema): boolean {
  return type === 'string' && only === undefined && !words && !pattern && !format && !minLength;
}

function branches({ anyOf, oneOf }: Schema): readonly Schema[] {
  return anyOf ?? oneOf ?? [];
}

/** The branch whose fixed words are those of the value. */
function branchFor(of: Schema, value: unknown): Schema {
  const all = branches(of).flatMap((each) => (branches(each).length > 0 ? branches(each) : [each]));
  if (all.length === 0) return of;
  const fits = all.find((each) => {
    if (value === null) return each.type === 'null';
    if (typeof value !== 'object') return isFree(each) || each.const === value;
    if (Array.isArray(value)) return each.type === 'array';
    const properties = Object.entries(each.properties ?? {});
    return (
      each.type === 'object' &&
      properties.every(([key, { const: only }]) => only === undefined || (value as Fields)[key] === only) &&
      Object.keys(value).every((key) => key in (each.properties ?? {}))
    );
  });
  return fits ?? all[0] ?? of;
}

/** The free text fields of the whole format, by table and name. */
export const TEXT_FIELDS: readonly string[] = [...new Set(fieldsOf(schema, 'service'))].toSorted();

function fieldsOf(of: Schema, path: string): readonly string[] {
  if (isFree(of)) return [path];
  return [
    ...branches(of).flatMap((branch) => fieldsOf(branch, path)),
    ...Object.entries(of.properties ?? {}).flatMap(([key, member]) => fieldsOf(member, `${path}.${key}`)),
    ...(of.items ? fieldsOf(of.items, path) : []),
    ...(typeof of.additionalProperties === 'object' ? fieldsOf(of.additionalProperties, path) : []),
  ];
}

/** A service with everything there is, in which every field that takes any text says `text`; and the fields that do. */
export function filledService(text: string): {
  readonly service: Service;
  readonly filled: ReadonlySet<string>;
} {
  const filled = new Set<string>();

  function fill(of: Schema, value: unknown, path: string): unknown {
    const own = branchFor(of, value);
    if (isFree(own)) {
      filled.add(path);
      return text;
    }
    if (value === null) {
      const free = branches(of).find(isFree);
      if (free === undefined) return value;
      filled.add(path);
      return text;
    }
    if (Array.isArray(value)) return value.map((item) => fill(own.items ?? {}, item, path));
    if (typeof value !== 'object') return value;
    const members = own.properties ?? {};
    const more = own.additionalProperties;
    const stated = Object.entries(value as Fields).map(([key, member]) => {
      const next = members[key] ?? (typeof more === 'object' ? more : {});
      return [key, fill(next, member, members[key] ? `${path}.${key}` : path)] as const;
    });
    const left = Object.entries(members)
      .filter(([key, member]) => !(key in (value as Fields)) && [member, ...branches(member)].some(isFree))
      .map(([key]) => {
        filled.add(`${path}.${key}`);
        return [key, text] as const;
      });
    return Object.fromEntries([...stated, ...left]);
  }

  const file = { format: 'throughline', service: fill(schema, base, 'service') };
  const read = parseServiceFile(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  return { service: read.value, filled };
}
