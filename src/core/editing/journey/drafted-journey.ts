import type { Share } from '#core/base';
import type { ActionCard, JourneyLaneKind, Touchpoint } from '#core/model';

/** A card of a draft, without a place: a touchpoint, or somebody's action. */
export type DraftedCard =
  | Pick<Touchpoint, 'kind' | 'name' | 'initiator' | 'receiver' | 'boundTo'>
  | (Pick<ActionCard, 'kind' | 'text' | 'roleId' | 'boundTo'> & { readonly lane: JourneyLaneKind });

/** A column of a draft: a step of the journey with its cards, those of a lane from top to bottom. */
export interface DraftedStep {
  readonly name: string;
  readonly stage: number;
  readonly cards: readonly DraftedCard[];
}

/** A card of a draft by its column and its place there. */
export type DraftedPlace = readonly [step: number, card: number];

/** A journey map as it was thought out, before any of it has an id. Stages and steps are meant by their place. */
export interface DraftedJourney {
  readonly name: string;
  readonly stages: readonly string[];
  /** From left to right; stages never go back. */
  readonly steps: readonly DraftedStep[];
  readonly jumps: readonly { readonly from: number; readonly to: number; readonly share: Share }[];
  readonly links: readonly { readonly from: DraftedPlace; readonly to: DraftedPlace }[];
}
