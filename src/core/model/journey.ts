import type { Minutes, Share } from '#core/base';
import type {
  ChannelId,
  JourneyCardId,
  JourneyFlowId,
  JourneyId,
  JourneyLaneId,
  JourneyLinkId,
  JourneyStageId,
  JourneyStepId,
  JourneyViewId,
  NodeId,
  PersonaId,
  RoleId,
  SegmentId,
} from './ids.ts';

/** How sure one may be of what is said: somebody's opinion, seen by somebody, or counted. */
export type Evidence = 'assumed' | 'observed' | 'measured';

/** A kind of customer a journey is told for. */
export interface Persona {
  readonly id: PersonaId;
  readonly name: string;
  /** Who this is, in a sentence or two: age, trade, situation. */
  readonly description: string;
  readonly behaviour: string;
  readonly needs: string;
  readonly values: string;
  /** Something this person would say. */
  readonly quote: string;
  /** The customers of a simulation this persona stands for: their share of arrivals and their patience. */
  readonly segmentId: SegmentId | null;
}

/** The kinds of channels, in the order in which they are offered. */
export const CHANNEL_KINDS = [
  'phone',
  'sms',
  'email',
  'webChat',
  'app',
  'web',
  'socialMedia',
  'branch',
  'onSite',
  'letter',
  'selfService',
  'other',
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** A way in which customer and service meet. */
export interface Channel {
  readonly id: ChannelId;
  readonly name: string;
  readonly kind: ChannelKind;
}

/** How much a met or missed expectation weighs (Kano et al. 1984). */
export type KanoClass = 'mustBe' | 'oneDimensional' | 'attractive' | 'indifferent';

/** Dimensions of service quality (Parasuraman, Zeithaml & Berry 1988). */
export type ServqualDimension = 'tangibles' | 'reliability' | 'responsiveness' | 'assurance' | 'empathy';

/** Weight of a wait shorter (`gain`) and longer (`loss`) than promised, both ≥ 0. */
export interface KanoWeight {
  readonly gain: number;
  readonly loss: number;
}

/** The parameters of the predicted emotion, on the scale −2 … +2. */
export interface EmotionModel {
  readonly kano: Readonly<Record<KanoClass, KanoWeight>>;
  /** Taken off where the service level was missed, ≥ 0. */
  readonly breach: number;
  /** Taken off for every time the touchpoint had to be repeated, ≥ 0. */
  readonly repeat: number;
}

/** A journey map. Its matrix is steps (columns, grouped in stages) by lanes (rows); places are computed, never stored. */
export interface Journey {
  readonly id: JourneyId;
  readonly name: string;
  readonly description: string;
  /** Whose journey this is; the first is shown where only one can be. */
  readonly personaIds: readonly PersonaId[];
  readonly owner: string;
  readonly status: 'draft' | 'inReview' | 'agreed';
  readonly evidence: Evidence;
  /** Local dates, YYYY-MM-DD; null: not yet, or not planned. */
  readonly reviewedOn: string | null;
  readonly reviewDue: string | null;
  readonly emotion: EmotionModel;
}

/** A group of neighbouring steps. Stages follow each other by `order`. */
export interface JourneyStage {
  readonly id: JourneyStageId;
  readonly journeyId: JourneyId;
  readonly name: string;
  readonly order: number;
  /** What whoever presents the stage wants to say. */
  readonly speakerNotes: string;
}

/** A column of the map. Steps follow each other by `order` within their stage, stages by theirs. */
export interface JourneyStep {
  readonly id: JourneyStepId;
  readonly journeyId: JourneyId;
  readonly stageId: JourneyStageId;
  readonly name: string;
  readonly order: number;
  /** A step of a side branch: it stands under this step of the main row, and leads back to it. */
  readonly branchOf: JourneyStepId | null;
  /** Share of customers who give up here. */
  readonly dropOut: Share;
}

/**
 * A way between steps that is not the usual one. Without any, a customer goes on to the next step of the row (from the
 * last of a side branch back to where it hangs); a jump takes its share of those who do not drop out, and the rest goes on.
 */
export interface JourneyFlow {
  readonly id: JourneyFlowId;
  readonly journeyId: JourneyId;
  readonly source: JourneyStepId;
  readonly target: JourneyStepId;
  readonly name: string;
  readonly share: Share;
}

export type JourneyLaneKind =
  | 'goal'
  | 'touchpoints'
  | 'physicalEvidence'
  | 'emotion'
  | 'thoughts'
  | 'painsAndGains'
  | 'frontstagePeople'
  | 'frontstageSystems'
  | 'backstage'
  | 'support'
  | 'wait'
  | 'serviceLevel'
  | 'repeats'
  | 'abandonment'
  | 'handOffs'
  | 'cost'
  | 'valueShare'
  | 'feedback'
  | 'opportunities'
  | 'owner'
  /** Whatever a team wants to write; stands among the customer's lanes. */
  | 'custom';

/** A row of the map. Lanes are stacked by `order`. */
export interface JourneyLane {
  readonly id: JourneyLaneId;
  readonly journeyId: JourneyId;
  readonly kind: JourneyLaneKind;
  /** Empty: the usual name of the kind, in the language of the reader. */
  readonly name: string;
  readonly order: number;
  readonly hidden: boolean;
  /** Stays in sight while the map is scrolled. */
  readonly pinned: boolean;
}

/** Who begins or answers at a touchpoint. */
export type Actor =
  | { readonly by: 'customer' }
  | { readonly by: 'role'; readonly roleId: RoleId }
  | { readonly by: 'other'; readonly name: string };

/** Scale of an answer: likelihood to recommend 0–10, satisfaction 1–5, ease 1–7. */
export type FeedbackScale = 'nps' | 'csat' | 'ces';

/** What customers answered at a touchpoint, summed up; the answers themselves never stand in the document. */
export interface Measurement {
  readonly scale: FeedbackScale;
  /** How many answers, ≥ 1. */
  readonly n: number;
  /** On the scale's own numbers. */
  readonly mean: number;
  /** Sample standard deviation; null with one answer, or where nobody knows. */
  readonly sd: number | null;
  /** First and last day, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
}

interface CardPlace {
  readonly id: JourneyCardId;
  readonly journeyId: JourneyId;
  readonly stepId: JourneyStepId;
  readonly laneId: JourneyLaneId;
  /** Cards of one cell are stacked by `order`. */
  readonly order: number;
  /** How many columns it covers, an integer ≥ 1, from its step to the right. */
  readonly span: number;
}

/** Where the customer meets the service, or waits for it. */
export interface Touchpoint extends CardPlace {
  readonly kind: 'touchpoint';
  readonly name: string;
  readonly channelId: ChannelId | null;
  readonly initiator: Actor;
  readonly receiver: Actor;
  /** What was promised, in words. */
  readonly standard: string;
  /** The promised or tolerated wait; null: the target of the steps it is bound to. */
  readonly promisedWait: Minutes | null;
  readonly owner: string;
  readonly momentOfTruth: boolean;
  readonly servqual: ServqualDimension | null;
  readonly kano: KanoClass;
  readonly evidence: Evidence;
  /** Steps of processes that happen here. */
  readonly boundTo: readonly NodeId[];
  /** What the team believes is felt, −2 … +2 in halves, by persona; `everyone` where they do not differ. */
  readonly assumed: Readonly<Partial<Record<PersonaId | 'everyone', number>>>;
  /** At most one a scale; the first is drawn. */
  readonly measured: readonly Measurement[];
}

/** Plain words: a goal, a thought, an object the customer holds, an owner. */
export interface TextCard extends CardPlace {
  readonly kind: 'text';
  readonly text: string;
}

/** What somebody or a system does for the customer, before or behind the scenes. */
export interface ActionCard extends CardPlace {
  readonly kind: 'action';
  readonly text: string;
  readonly roleId: RoleId | null;
  readonly boundTo: readonly NodeId[];
}

export interface PainCard extends CardPlace {
  readonly kind: 'pain';
  readonly text: string;
  /** 1 (a nuisance) … 3 (drives customers away). */
  readonly severity: 1 | 2 | 3;
}

export interface GainCard extends CardPlace {
  readonly kind: 'gain';
  readonly text: string;
}

export interface OpportunityCard extends CardPlace {
  readonly kind: 'opportunity';
  readonly text: string;
  /** 1 (little) … 5 (much); null: not weighed yet. */
  readonly value: number | null;
  readonly effort: number | null;
}

/** Anything that stands in a cell of the map. */
export type JourneyCard = Touchpoint | TextCard | ActionCard | PainCard | GainCard | OpportunityCard;
export type JourneyCardKind = JourneyCard['kind'];
export type CardOf<K extends JourneyCardKind> = Extract<JourneyCard, { readonly kind: K }>;

/** A line between two cards: the customer asks somebody, somebody asks support. */
export interface JourneyLink {
  readonly id: JourneyLinkId;
  readonly journeyId: JourneyId;
  readonly source: JourneyCardId;
  readonly target: JourneyCardId;
}

/** A way to look at a map that was given a name: which lanes are shown, how dense. */
export interface JourneyView {
  readonly id: JourneyViewId;
  readonly journeyId: JourneyId;
  readonly name: string;
  readonly hiddenLaneIds: readonly JourneyLaneId[];
  readonly dense: boolean;
}
