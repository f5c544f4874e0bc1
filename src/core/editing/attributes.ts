import { type Problem, problem, records } from '#core/base';
import {
  type AttributeDraw,
  type AttributeId,
  type CaseAttribute,
  expandedName,
  type Flow,
  freshId,
  type IdSource,
  isIdTaken,
  type Segment,
  type SegmentId,
  type Service,
} from '#core/model';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { renameInCondition } from './rename-in-condition.ts';
import { renameWordInCondition } from './rename-word-in-condition.ts';
import { changed, drop, put } from './records.ts';

/** What can be said of an attribute of cases. */
export type AttributeChange = Partial<Pick<CaseAttribute, 'name' | 'draw'>>;

/** What can be said of a segment. Its arrivals stand in scenarios (`setArrival`). */
export type SegmentChange = Partial<Omit<Segment, 'id' | 'stream'>>;

/** Conditions read the name of the segment under this name, so no attribute may have it. */
const SEGMENT = 'segment';
/** As FEEL writes names: a letter first, then letters, digits, spaces, underscores. */
const NAME = /^\p{L}[\p{L}\p{N}_ ]*$/u;

/** Says no more than that there are two kinds. */
const EVEN: AttributeDraw = {
  by: 'category',
  values: [
    { value: 'A', share: 0.5 },
    { value: 'B', share: 0.5 },
  ],
};

/** Adds an attribute that cases differ in, by default one of two words with equal shares. Refused as `setAttribute`. */
export function addAttribute(
  service: Service,
  args: { readonly name: string; readonly draw?: AttributeDraw },
  ids: IdSource,
): EditResult {
  const id = freshId<AttributeId>('attribute', (candidate) => isIdTaken(service, candidate), ids);
  const { next, stream } = withFreshStream(service);
  const attribute: CaseAttribute = { id, name: args.name.trim(), draw: args.draw ?? EVEN, stream };
  const wrong = attributeProblem(service, attribute);
  if (wrong !== null) return refused(service, wrong);
  return edited(put(next, 'attributes', [attribute]), { values: { name: attribute.name } });
}

/**
 * Changes an attribute. Under a new name it is read by the same conditions as before: these are rewritten in the same step.
 * Refused: `invalidName` {name} (a letter, then letters, digits, spaces, underscores), `nameTaken` {name} (of another attribute, or
 * `segment`), `nameOfOwn` {name, flow} (the condition of a flow reads it and calls something of its own by the new name), `drawEmpty`,
 * `invalidNumber` (shares ≥ 0, at least one above).
 */
export function setAttribute(
  service: Service,
  args: { readonly id: AttributeId; readonly change: AttributeChange },
): EditResult {
  const attribute = service.attributes[args.id];
  if (attribute === undefined) return missing(service, args.id);
  const { name = attribute.name, draw = attribute.draw } = args.change;
  const next = changed(attribute, { name: name.trim(), draw });
  const wrong = attributeProblem(service, next);
  if (wrong !== null) return refused(service, wrong);
  const flows = next.name === attribute.name ? [] : rewrittenFlows(service, attribute.name, next.name);
  if (!Array.isArray(flows)) return refused(service, flows);
  const renamed = put(put(service, 'attributes', [next]), 'flows', flows);
  return edited(renamed, { values: { name: next.name } });
}

/** The flows whose conditions read the name, with the new one; or why that cannot be. */
function rewrittenFlows(service: Service, from: string, to: string): Flow[] | Problem {
  const known = [...records(service.attributes).map(({ name }) => name), SEGMENT];
  const flows: Flow[] = [];
  for (const flow of records(service.flows)) {
    if (flow.condition === null) continue;
    const condition = renameInCondition(flow.condition, from, to, known);
    if (condition === null)
      return problem('nameOfOwn', 'error', [flow.id], { name: to, flow: expandedName(service, flow.id) });
    if (condition !== flow.condition) flows.push({ ...flow, condition });
  }
  return flows;
}

/** Takes an attribute out of the catalogue and out of every segment. Conditions that read it stay, and are told. */
export function removeAttribute(service: Service, args: { readonly id: AttributeId }): EditResult {
  const attribute = service.attributes[args.id];
  if (attribute === undefined) return missing(service, args.id);
  return edited(drop(service, 'attributes', [args.id]), { values: { name: attribute.name } });
}

/** Adds a segment, by default of priority 0. It has no cases until a scenario gives it arrivals. */
export function addSegment(
  service: Service,
  args: { readonly name: string } & SegmentChange,
  ids: IdSource,
): EditResult {
  const id = freshId<SegmentId>('segment', (candidate) => isIdTaken(service, candidate), ids);
  const { next, stream } = withFreshStream(service);
  const blank: Segment = { id, name: args.name, priority: 0, dueWithin: null, attributes: {}, stream };
  const result = setSegment(put(next, 'segments', [blank]), { id, change: args });
  return result.problems.length > 0 ? refused(service, ...result.problems) : result;
}

/**
 * Changes a segment. Conditions that ask for it by name ask for the new one, in the same step. Refused: `invalidNumber` (priority whole, due ≥ 0, shares), `drawEmpty`, `elementMissing` (an unknown attribute).
 */
export function setSegment(
  service: Service,
  args: { readonly id: SegmentId; readonly change: SegmentChange },
): EditResult {
  const segment = service.segments[args.id];
  if (segment === undefined) return missing(service, args.id);
  const { name = segment.name, priority = segment.priority } = args.change;
  const { dueWithin = segment.dueWithin, attributes = segment.attributes } = args.change;
  const wrong =
    checkNumber(segment.id, 'priority', priority, { whole: true }) ??
    checkNumber(segment.id, 'dueWithin', dueWithin, { min: 0 }) ??
    Object.values<AttributeDraw>(attributes)
      .map((draw) => drawProblem(segment.id, draw))
      .find((found) => found !== null) ??
    null;
  if (wrong !== null) return refused(service, wrong);
  const lost = Object.keys(attributes).find((id) => !Object.hasOwn(service.attributes, id));
  if (lost !== undefined) return missing(service, lost);
  const next = changed(segment, { name, priority, dueWithin, attributes });
  const flows = name === segment.name ? [] : flowsAskingFor(service, segment, name);
  return edited(put(put(service, 'segments', [next]), 'flows', flows), { values: { name } });
}

/** The flows whose conditions ask for a segment by its name, with another. None where another segment is called the same. */
function flowsAskingFor(service: Service, { id, name }: Segment, to: string): Flow[] {
  const rival = records(service.segments).some((other) => other.id !== id && other.name === name);
  if (rival) return [];
  return records(service.flows).flatMap((flow) => {
    if (flow.condition === null) return [];
    const condition = renameWordInCondition(flow.condition, SEGMENT, name, to);
    return condition === flow.condition ? [] : [{ ...flow, condition }];
  });
}

/** Takes a segment out of the catalogue, and its arrivals out of every scenario. */
export function removeSegment(service: Service, args: { readonly id: SegmentId }): EditResult {
  const segment = service.segments[args.id];
  if (segment === undefined) return missing(service, args.id);
  return edited(drop(service, 'segments', [args.id]), { values: { name: segment.name } });
}

function withFreshStream(service: Service): { readonly next: Service; readonly stream: number } {
  const stream = service.profile.nextStream;
  return { next: { ...service, profile: { ...service.profile, nextStream: stream + 1 } }, stream };
}

function attributeProblem(service: Service, { id, name, draw }: CaseAttribute): Problem | null {
  if (!NAME.test(name)) return problem('invalidName', 'error', [id], { name });
  const rival = records(service.attributes).some((other) => other.id !== id && other.name === name);
  if (rival || name === SEGMENT) return problem('nameTaken', 'error', [id], { name });
  return drawProblem(id, draw);
}

function drawProblem(id: string, draw: AttributeDraw): Problem | null {
  if (draw.by === 'number') return null;
  if (draw.values.length === 0) return problem('drawEmpty', 'error', [id]);
  for (const { share } of draw.values) {
    const wrong = checkNumber(id, 'share', share, { min: 0 });
    if (wrong !== null) return wrong;
  }
  const some = draw.values.some(({ share }) => share > 0);
  return some ? null : problem('drawEmpty', 'error', [id]);
}
