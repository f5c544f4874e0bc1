import { records } from '#core/base';
import { newElement, writeXml, type XmlElement } from '#core/exchange/xml';
import {
  type ActionCard,
  type Actor,
  branchStepsOf,
  type JourneyCard,
  type JourneyId,
  type JourneyStep,
  type Service,
  stagesOf,
  stepsOfStage,
  type Touchpoint,
} from '#core/model';
import { END_USER, SERVICE_PROVIDER } from './actor-ids.ts';

type Child = XmlElement | null;

/**
 * The map as a planned journey. Steps have no place of their own in CJML: each touchpoint, or a step without one, is a
 * point of its phase, in the order in which they are lived; what staff and systems do follows as their actions.
 */
export function writeCjml(service: Service, id: JourneyId): string {
  const journey = service.journeys[id];
  const actors = new ActorList(service, id);
  const stages = stagesOf(service, id);
  const points = stages.flatMap((stage, at) =>
    stepsOfStage(service, stage.id)
      .flatMap((step) => [step, ...branchStepsOf(service, step.id)])
      .flatMap((step) => pointsOf(service, actors, step, phaseId(at))),
  );
  points.forEach((point, at) => point.children.unshift(leaf('touchpointID', `T${at + 1}`)));
  const root = node(
    'CJML',
    { version: '2.0' },
    node(
      'plannedJourney',
      {},
      leaf('journeyID', 'PJ1'),
      leaf('journeyTitle', journey?.name ?? ''),
      node(
        'journeyPhases',
        {},
        ...stages.map((stage, at) =>
          node(
            'journeyPhase',
            { phaseID: phaseId(at) },
            leaf('phaseName', stage.name),
            leaf('phaseDescription', stage.speakerNotes),
          ),
        ),
      ),
      journey?.description ? leaf('journeyShortSummary', journey.description) : null,
      node('actors', {}, ...actors.elements()),
      node('touchpoints', {}, ...points),
    ),
  );
  indent(root, 1);
  return writeXml({ before: [], root, after: [] });
}

function phaseId(at: number): string {
  return `P${at + 1}`;
}

function pointsOf(
  service: Service,
  actors: ActorList,
  step: JourneyStep,
  phase: string,
): readonly XmlElement[] {
  const cards = records(service.journeyCards)
    .filter(({ stepId }) => stepId === step.id)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const belongsTo = () => node('belongsTo', { phaseIDref: phase });
  const points = cards
    .filter(isTouchpoint)
    .map((point) =>
      node(
        'plannedCommunicationPoint',
        {},
        belongsTo(),
        side('initiator', actors.idOf(point.initiator), point.name || step.name),
        side('receiver', actors.idOf(point.receiver), point.name || step.name),
        channelOf(service, point),
      ),
    );
  const alone = node('plannedAction', {}, belongsTo(), side('initiator', actors.customer, step.name));
  const actions = cards
    .filter(isAction)
    .map((card) =>
      node('plannedAction', {}, belongsTo(), side('initiator', actors.idOfAction(card), card.text)),
    );
  return [...(points.length > 0 ? points : [alone]), ...actions];
}

function channelOf(service: Service, { channelId }: Touchpoint): Child {
  const channel = channelId === null ? undefined : service.channels[channelId];
  return channel ? node('channel', {}, leaf('channelName', channel.name)) : null;
}

function side(kind: 'initiator' | 'receiver', actorIDref: string, label: string): XmlElement {
  return node(kind, {}, node('refersTo', { actorIDref }), leaf(`${kind}Label`, label));
}

/** Everybody who takes part, by the id the file knows them under. */
class ActorList {
  readonly customer: string;
  readonly #service: Service;
  readonly #customers: readonly string[];
  readonly #providers = new Map<string, string>();

  constructor(service: Service, id: JourneyId) {
    this.#service = service;
    const personas = service.journeys[id]?.personaIds ?? [];
    this.#customers = personas.map((persona) => service.personas[persona]?.name ?? '');
    this.customer = END_USER;
  }

  idOf(actor: Actor): string {
    if (actor.by === 'customer') return this.customer;
    if (actor.by === 'role') return this.#provider(this.#service.roles[actor.roleId]?.name ?? '');
    return this.#provider(actor.name);
  }

  idOfAction({ roleId }: ActionCard): string {
    return this.#provider(roleId === null ? '' : (this.#service.roles[roleId]?.name ?? ''));
  }

  elements(): readonly XmlElement[] {
    const customers = this.#customers.length > 0 ? this.#customers : [''];
    const providers = [...this.#providers].map(([name, id]) =>
      node('serviceProvider', { actorID: id }, name === '' ? null : leaf('companyName', name)),
    );
    const endUsers = customers.map((name, at) =>
      node(
        'endUser',
        { actorID: at === 0 ? END_USER : `${END_USER}_${at + 1}` },
        name === '' ? null : leaf('actorName', name),
      ),
    );
    return [...endUsers, ...providers];
  }

  #provider(name: string): string {
    const known = this.#providers.get(name);
    if (known !== undefined) return known;
    const id = name === '' ? SERVICE_PROVIDER : `${SERVICE_PROVIDER}_${this.#providers.size + 1}`;
    this.#providers.set(name, id);
    return id;
  }
}

function isTouchpoint(card: JourneyCard): card is Touchpoint {
  return card.kind === 'touchpoint';
}

function isAction(card: JourneyCard): card is ActionCard {
  return card.kind === 'action';
}

function node(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): XmlElement {
  const element = newElement(name, '', attributes);
  element.children.push(...children.filter((child) => child !== null));
  return element;
}

function leaf(name: string, text: string): XmlElement {
  return newElement(name, '', {}, text);
}

/** One element a line, as a person wants to read it. */
function indent(element: XmlElement, depth: number): void {
  const inner = element.children.filter((child) => child.type === 'element');
  if (inner.length === 0) return;
  const space = (deep: number) => ({ type: 'text' as const, text: `\n${'  '.repeat(deep)}`, cdata: false });
  for (const child of inner) indent(child, depth + 1);
  element.children.splice(
    0,
    element.children.length,
    ...inner.flatMap((child) => [space(depth), child]),
    space(depth - 1),
  );
}
