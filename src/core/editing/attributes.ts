import { type Problem, problem, records } from '#core/base';
import {
  type AttributeDraw,
  type AttributeId,
  type CaseAttribute,
  freshId,
  type IdSource,
  isIdTaken,
  type Segment,
  type SegmentId,
  type Service,
} from '#core/model';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, missing, refused } from './edit-result.ts';
import { changed, drop, put } from './records.ts';

/** What can be said of an attribute of cases. What it is called: `editing/naming`. */
type AttributeChange = Partial<Pick<CaseAttribute, 'draw'>>;

/** What can be said of a segment. Its arrivals stand in scenarios (`setArrival`); what it is called: `editing/naming`. */
type SegmentChange = Partial<Omit<Segment, 'id' | 'name' | 'stream'>>;

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

/**
 * Adds an attribute that cases differ in, by default one of two words with equal shares. Refused as `setAttribute`, and: `invalidName`
 * {name} (a letter, then letters, digits, spaces, underscores), `nameTaken` {name} (of another attribute, or `segment`).
 */
export function addAttribute(
  service: Service,
  args: { readonly name: string; readonly draw?: AttributeDraw },
  ids: IdSource,
): EditResult {
  const id = freshId<AttributeId>('attribute', (candidate) => isIdTaken(service, candidate), ids);
  const { next, stream } = withFreshStream(service);
  const attribute: CaseAttribute = { id, name: args.name.trim(), draw: args.draw ?? EVEN, stream };
  const wrong = nameProblem(service, attribute) ?? drawProblem(id, attribute.draw);
  if (wrong !== null) return refused(service, wrong);
  return edited(put(next, 'attributes', [attribute]), { values: { name: attribute.name } });
}

/** Changes how an attribute comes about. Refused: `drawEmpty`, `invalidNumber` (shares ≥ 0, at least one above). */
export function setAttribute(
  service: Service,
  args: { readonly id: AttributeId; readonly change: AttributeChange },
): EditResult {
  const attribute = service.attributes[args.id];
  if (attribute === undefined) return missing(service, args.id);
  const next = changed(attribute, { draw: args.change.draw ?? attribute.draw });
  const wrong = drawProblem(next.id, next.draw);
  if (wrong !== null) return refused(service, wrong);
  return edited(put(service, 'attributes', [next]), { values: { name: next.name } });
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
 * Changes a segment. Refused: `invalidNumber` (priority whole, due ≥ 0, shares), `drawEmpty`, `elementMissing` (an unknown attribute).
 */
export function setSegment(
  service: Service,
  args: { readonly id: SegmentId; readonly change: SegmentChange },
): EditResult {
  const segment = service.segments[args.id];
  if (segment === undefined) return missing(service, args.id);
  const { priority = segment.priority, dueWithin = segment.dueWithin } = args.change;
  const { attributes = segment.attributes } = args.change;
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
  const next = changed(segment, { priority, dueWithin, attributes });
  return edited(put(service, 'segments', [next]), { values: { name: segment.name } });
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

/** Why an attribute cannot be called so, if it cannot: conditions have to be able to read it, and to tell it from others. */
export function nameProblem(
  service: Service,
  { id, name }: Pick<CaseAttribute, 'id' | 'name'>,
): Problem | null {
  if (!NAME.test(name)) return problem('invalidName', 'error', [id], { name });
  const rival = records(service.attributes).some((other) => other.id !== id && other.name === name);
  return rival || name === SEGMENT ? problem('nameTaken', 'error', [id], { name }) : null;
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
