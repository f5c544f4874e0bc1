import { type Problem, problem, type Severity } from '#core/base';

/** One problem of several parts, which are told by the name of the first; none where there is none. */
export function aboutSeveral(
  code: string,
  severity: Severity,
  parts: readonly { readonly id: string; readonly name: string }[],
): readonly Problem[] {
  const [first] = parts;
  if (first === undefined) return [];
  const extent = parts.length === 1 ? 'one' : 'more';
  const values = { name: first.name, extent, elements: parts.length };
  return [
    problem(
      code,
      severity,
      parts.map(({ id }) => id),
      values,
    ),
  ];
}
