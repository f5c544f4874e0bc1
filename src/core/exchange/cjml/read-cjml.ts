import { failure, problem, type Result, success } from '#core/base';
import type { ActionDraft, ActorDraft, MapDraft, StepDraft, TouchpointDraft } from '#core/exchange/map-draft';
import { elementsBelow, elementsOf, parseXml, textOf, type XmlElement } from '#core/exchange/xml';
import { SERVICE_PROVIDER } from './actor-ids.ts';

const MEGABYTE = 1024 * 1024;
/** Megabytes. */
const LARGEST = 20;
/** Points, phases and actors together; what is made of them is looked up again and again. */
const MOST_PARTS = 5000;

const POINT = /^(planned|actual)?communicationPoint$/i;
const ACTION = /^(planned|actual)?action$/i;
const OTHER_PART = /^(journeyPhase|endUser|serviceProvider)$/;

/**
 * Reads a CJML file: every planned and actual journey becomes a map. A communication point becomes a step with a
 * touchpoint; what the customer does alone a step without one; what others do an action behind the step before. Points
 * in no phase stand in one without a name. Never throws.
 *
 * Errors: tooLarge {megabytes, limit} · those of `parseXml` · notCjml {root} · noJourney · tooManyElements {count, limit}.
 * Remarks: cjmlRatings {count} (ratings of single customers are not read: one voice is not a measurement).
 */
export function readCjml(text: string): Result<readonly MapDraft[]> {
  if (text.length > LARGEST * MEGABYTE) {
    const values = { megabytes: Math.ceil(text.length / MEGABYTE), limit: LARGEST };
    return failure(problem('tooLarge', 'error', [], values));
  }
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  const { root } = parsed.value;
  if (root.local !== 'CJML') return failure(problem('notCjml', 'error', [], { root: root.name }));
  let count = 0;
  let ratings = 0;
  for (const { local, children } of elementsBelow(root)) {
    if (POINT.test(local) || ACTION.test(local) || OTHER_PART.test(local)) count += 1;
    if (local === 'experienceRating' && children.length > 0) ratings += 1;
  }
  if (count > MOST_PARTS)
    return failure(problem('tooManyElements', 'error', [], { count, limit: MOST_PARTS }));
  const journeys = elementsOf(root).filter(({ local }) => /^(planned|actual)Journey$/.test(local));
  if (journeys.length === 0) return failure(problem('noJourney', 'error'));
  const remarks = ratings > 0 ? [problem('cjmlRatings', 'note', [], { count: ratings })] : [];
  return success(journeys.map(mapOf), remarks);
}

interface Phase {
  readonly id: string;
  readonly name: string;
  readonly notes: string;
  readonly steps: StepDraft[];
}

function mapOf(journey: XmlElement): MapDraft {
  const actors = actorsOf(journey);
  const phases = all(child(journey, 'journeyPhases'), 'journeyPhase').map(
    (phase): Phase => ({
      id: phase.attributes.get('phaseID')?.trim() ?? '',
      name: said(phase, 'phaseName'),
      notes: said(phase, 'phaseDescription'),
      steps: [],
    }),
  );
  const touchpoints = child(journey, 'touchpoints');
  for (const point of touchpoints ? elementsOf(touchpoints) : []) {
    const isPoint = POINT.test(point.local);
    if (!isPoint && !ACTION.test(point.local)) continue;
    const id = child(point, 'belongsTo')?.attributes.get('phaseIDref')?.trim() ?? '';
    const phase = phases.find((one) => one.id === id) ?? unnamed(phases, id);
    place(phase.steps, isPoint ? touchpointOf(point, actors) : actionOf(point, actors), thoughtsOf(point));
  }
  return {
    name: said(journey, 'journeyTitle') || said(journey, 'journeyID'),
    description: said(journey, 'journeyShortSummary') || said(journey, 'journeyLongSummary'),
    personas: [...actors.values()].flatMap((actor) =>
      actor.customer && actor.name !== '' ? [actor.name] : [],
    ),
    stages: phases.map(({ name, notes, steps }) => ({ name, notes, steps })),
  };
}

/** A phase the file refers to without describing it. */
function unnamed(phases: Phase[], id: string): Phase {
  const phase: Phase = { id, name: id, notes: '', steps: [] };
  phases.push(phase);
  return phase;
}

type Point =
  | { readonly kind: 'touchpoint'; readonly touchpoint: TouchpointDraft }
  | { readonly kind: 'alone'; readonly name: string }
  | { readonly kind: 'action'; readonly action: ActionDraft };

function place(steps: StepDraft[], point: Point, thoughts: readonly string[]): void {
  const empty: StepDraft = { name: '', touchpoints: [], actions: [], thoughts };
  const last = steps.at(-1);
  if (point.kind === 'touchpoint')
    steps.push({ ...empty, name: point.touchpoint.name, touchpoints: [point.touchpoint] });
  else if (point.kind === 'alone') steps.push({ ...empty, name: point.name });
  else if (last === undefined) steps.push({ ...empty, name: point.action.text, actions: [point.action] });
  else
    steps[steps.length - 1] = {
      ...last,
      actions: [...last.actions, point.action],
      thoughts: [...last.thoughts, ...thoughts],
    };
}

interface KnownActor {
  readonly name: string;
  readonly customer: boolean;
}

/** In a file of several journeys an actor may be described once and referred to after that. */
function actorsOf(journey: XmlElement): ReadonlyMap<string, KnownActor> {
  const actors = new Map<string, KnownActor>();
  const list = child(journey, 'actors');
  for (const actor of list ? elementsOf(list) : []) {
    const id = (actor.attributes.get('actorID') ?? actor.attributes.get('actorIDref') ?? '').trim();
    if (id === '') continue;
    const stated = said(actor, 'actorName') || said(actor, 'companyName');
    const customer = actor.local === 'endUser';
    const own = customer ? /^customer(_\d+)?$/ : new RegExp(`^${SERVICE_PROVIDER}$`);
    actors.set(id, { customer, name: stated || (own.test(id) ? '' : id) });
  }
  return actors;
}

function touchpointOf(point: XmlElement, actors: ReadonlyMap<string, KnownActor>): Point {
  const initiator = child(point, 'initiator');
  const receiver = child(point, 'receiver');
  const channel = child(point, 'channel');
  const name = (initiator && said(initiator, 'initiatorLabel')) || '';
  return {
    kind: 'touchpoint',
    touchpoint: {
      name: name || (receiver ? said(receiver, 'receiverLabel') : ''),
      channel: (channel && said(channel, 'channelName')) || null,
      initiator: actorOf(initiator, actors),
      receiver: actorOf(receiver, actors),
      feeling: null,
      feltBy: [],
    },
  };
}

function actionOf(action: XmlElement, actors: ReadonlyMap<string, KnownActor>): Point {
  const initiator = child(action, 'initiator');
  const text = initiator ? said(initiator, 'initiatorLabel') : '';
  const by = actorOf(initiator, actors);
  return by === 'customer'
    ? { kind: 'alone', name: text }
    : { kind: 'action', action: { text, by: by.name } };
}

function actorOf(side: XmlElement | null, actors: ReadonlyMap<string, KnownActor>): ActorDraft {
  const id = (side && child(side, 'refersTo')?.attributes.get('actorIDref')?.trim()) ?? '';
  const known = actors.get(id);
  if (known?.customer) return 'customer';
  return { name: known ? known.name : id };
}

function thoughtsOf(point: XmlElement): readonly string[] {
  const experience = child(point, 'touchpointExperience');
  const text = experience ? said(experience, 'experienceDescription') : '';
  return text === '' ? [] : [text];
}

function child(parent: XmlElement, local: string): XmlElement | null {
  return elementsOf(parent).find((element) => element.local === local) ?? null;
}

function all(parent: XmlElement | null, local: string): readonly XmlElement[] {
  return parent ? elementsOf(parent).filter((element) => element.local === local) : [];
}

/** What stands in a child, on one line. */
function said(parent: XmlElement, local: string): string {
  const element = child(parent, local);
  return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
}
