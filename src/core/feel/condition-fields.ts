import { type Problem, records } from '#core/base';
import type { AttributeDraw, CaseAttribute, Service } from '#core/model';
import { quantile } from '#core/random';
import { type FeelValue, type Field, parseCondition } from './condition.ts';

/** The name under which conditions read the segment of a case. */
export const SEGMENT_NAME = 'segment';

/** Where in a distribution the numbers lie on which conditions are tried out. */
const TRIED = [0.05, 0.5, 0.95];

/** What the conditions of a service may read: its attributes, and the segment of the case. */
export function conditionFields(service: Service): readonly Field[] {
  const segments = records(service.segments);
  return [
    ...records(service.attributes).map((attribute) => ({
      name: attribute.name,
      examples: drawsOf(attribute, service).flatMap(examplesOf),
    })),
    { name: SEGMENT_NAME, examples: [...segments.map(({ name }) => name), null] },
  ];
}

/**
 * What is wrong with a condition, for the person who types it; null where it can be evaluated, or where there is none.
 * The codes are those of `parseCondition`, as warnings: a condition that cannot be evaluated leaves the probability.
 */
export function conditionProblem(service: Service, text: string): Problem | null {
  if (text.trim() === '') return null;
  const parsed = parseCondition(text, conditionFields(service));
  const [first] = parsed.problems;
  return parsed.ok || first === undefined ? null : { ...first, severity: 'warning' };
}

/** How an attribute is drawn by anybody: as it says itself, and as segments say otherwise. */
function drawsOf(attribute: CaseAttribute, service: Service): readonly AttributeDraw[] {
  const own = records(service.segments).flatMap(({ attributes }) => attributes[attribute.id] ?? []);
  return [attribute.draw, ...own];
}

function examplesOf(draw: AttributeDraw): readonly FeelValue[] {
  if (draw.by === 'category') return draw.values.map(({ value }) => value);
  return TRIED.map((share) => quantile({ ...draw.distribution, unit: 'min' }, share));
}
