import { type Problem, problem } from '#core/base';
import type { z } from './zod.ts';

const MOST = 50;

type Issue = z.core.$ZodIssue;

/** Where a value stands in the file, as people write it: `service.nodes[3].duration.mean`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

/**
 * What the validator found, one `invalidField {path, expected}` per field, at most 50; `at` is the id of the record
 * the field belongs to, where it has one.
 */
export function schemaProblems(issues: readonly Issue[], raw: unknown): readonly Problem[] {
  return issues
    .flatMap((issue) => leaves(issue, []))
    .filter(({ issue }) => issue.code !== 'unrecognized_keys')
    .slice(0, MOST)
    .map(({ issue, path }) =>
      problem('invalidField', 'error', recordId(raw, path), {
        path: pathText(path),
        expected: expectation(issue),
      }),
    );
}

/** Fields the format does not know, with the path of each. */
export function unknownFields(issues: readonly Issue[]): readonly (readonly PropertyKey[])[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
}

/** A warning about a field that is not read. */
export function unknownFieldProblem(path: readonly PropertyKey[], raw: unknown): Problem {
  return problem('unknownField', 'warning', recordId(raw, path), { path: pathText(path) });
}

/** Unions report one list of issues per branch; the branch with the fewest says best what is wrong. */
function leaves(
  issue: Issue,
  prefix: readonly PropertyKey[],
): readonly { issue: Issue; path: readonly PropertyKey[] }[] {
  const path = [...prefix, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }];
  const best = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return best.flatMap((inner) => leaves(inner, path));
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? issue.options.map(String).join(' | ')
        : 'union';
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`;
    case 'invalid_format':
      return 'pattern' in issue && issue.pattern !== undefined ? String(issue.pattern) : issue.format;
    case 'custom':
      return issue.message === 'reserved' ? 'an id that is not a reserved word' : 'another value';
    default:
      return issue.code;
  }
}

/** The id of the record that a path like service.nodes[3].name points into. */
function recordId(raw: unknown, path: readonly PropertyKey[]): readonly string[] {
  let value: unknown = raw;
  for (const part of path.slice(0, 3)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return [];
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  const id = value !== null && typeof value === 'object' ? (value as Record<string, unknown>).id : undefined;
  return path.length > 3 && typeof id === 'string' ? [id] : [];
}
