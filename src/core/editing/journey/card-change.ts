import { type Problem, problem } from '#core/base';
import type {
  ActionCard,
  CardOf,
  JourneyCard,
  JourneyCardKind,
  Measurement,
  OpportunityCard,
  Service,
  Touchpoint,
} from '#core/model';
import { checkNumber } from '../check-number.ts';
import { changed } from '../records.ts';

/** Where a card stands; said by moving it. */
type Placed = 'id' | 'kind' | 'journeyId' | 'stepId' | 'laneId' | 'order' | 'span';

/** What can be said of a card; `text` is the name of a touchpoint. Cards leave alone what they have no field for. */
export type CardChange = Partial<
  Omit<Touchpoint, Placed | 'name'> &
    Omit<ActionCard, Placed> &
    Omit<CardOf<'pain'>, Placed> &
    Omit<OpportunityCard, Placed>
> & { readonly span?: number };

/** The highest and lowest answer of each scale. */
const SCALES = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const;

/** The card with what it has a field for. */
export function changedCard(card: JourneyCard, change: CardChange): JourneyCard {
  const { text, ...rest } = change;
  const fields: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(rest))
    if (value !== undefined && Object.hasOwn(card, field)) fields[field] = value;
  if (text !== undefined) fields[card.kind === 'touchpoint' ? 'name' : 'text'] = text;
  return changed<object>(card, fields) as JourneyCard;
}

/** Why a card can't be as it is: `elementMissing` or `invalidNumber`; null where it can. */
export function cardProblem(service: Service, card: JourneyCard): Problem | null {
  const span = checkNumber(card.id, 'span', card.span, { min: 1, whole: true });
  return span ?? CHECKS[card.kind](service, card as never);
}

const CHECKS: {
  readonly [K in JourneyCardKind]: (
    service: Service,
    card: Extract<JourneyCard, { readonly kind: K }>,
  ) => Problem | null;
} = {
  touchpoint: touchpointProblem,
  text: () => null,
  action: (service, { roleId, boundTo }) =>
    lost([service.roles, roleId === null ? [] : [roleId]], [service.nodes, boundTo]),
  pain: (_, { id, severity }) => checkNumber(id, 'severity', severity, { min: 1, max: 3, whole: true }),
  gain: () => null,
  opportunity: (_, { id, value, effort }) =>
    checkNumber(id, 'value', value, { min: 1, max: 5, whole: true }) ??
    checkNumber(id, 'effort', effort, { min: 1, max: 5, whole: true }),
};

function touchpointProblem(service: Service, card: Touchpoint): Problem | null {
  const actors = [card.initiator, card.receiver].flatMap((actor) =>
    actor.by === 'role' ? [actor.roleId] : [],
  );
  const voices = Object.keys(card.assumed).filter((voice) => voice !== 'everyone');
  return (
    checkNumber(card.id, 'promisedWait', card.promisedWait, { min: 0 }) ??
    firstOf(Object.values(card.assumed).map((value) => checkNumber(card.id, 'assumed', value, FELT))) ??
    firstOf(card.measured.map((each) => measurementProblem(card.id, each))) ??
    lost(
      [service.channels, card.channelId === null ? [] : [card.channelId]],
      [service.roles, actors],
      [service.personas, voices],
      [service.nodes, card.boundTo],
    )
  );
}

const FELT = { min: -2, max: 2 };

function measurementProblem(at: string, { scale, n, mean, sd }: Measurement): Problem | null {
  const [min, max] = SCALES[scale];
  return (
    checkNumber(at, 'answers', n, { min: 1, whole: true }) ??
    checkNumber(at, 'mean', mean, { min, max }) ??
    checkNumber(at, 'sd', sd, { min: 0 })
  );
}

function firstOf(problems: readonly (Problem | null)[]): Problem | null {
  return problems.find((each) => each !== null) ?? null;
}

/** The first id that is not in its table. */
function lost(...references: readonly (readonly [object, readonly string[]])[]): Problem | null {
  for (const [table, ids] of references) {
    const id = ids.find((each) => !Object.hasOwn(table, each));
    if (id !== undefined) return problem('elementMissing', 'error', [id], { id });
  }
  return null;
}
