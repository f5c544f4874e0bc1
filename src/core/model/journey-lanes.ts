import type { JourneyCardKind, JourneyLaneKind } from './journey.ts';

/** Where in a service blueprint a lane stands; lines part one zone from the next (Shostack 1984, Bitner et al. 2008). */
export type BlueprintZone = 'customer' | 'frontstage' | 'backstage' | 'support' | 'none';

/** What a kind of lane holds. */
export interface JourneyLaneTraits {
  readonly zone: BlueprintZone;
  /** What is written into its cells, the usual kind first; none: drawn from other things. */
  readonly cards: readonly JourneyCardKind[];
  /** Its cells come from a run. */
  readonly computed: boolean;
  /** Is it part of a new map? */
  readonly usual: boolean;
}

const written = (zone: BlueprintZone, cards: readonly JourneyCardKind[]): JourneyLaneTraits => ({
  zone,
  cards,
  computed: false,
  usual: true,
});
const counted = (usual: boolean): JourneyLaneTraits => ({ zone: 'none', cards: [], computed: true, usual });

/** Every kind of lane, in the order of a new map from top to bottom. */
export const JOURNEY_LANES = {
  goal: written('customer', ['text']),
  touchpoints: written('customer', ['touchpoint']),
  physicalEvidence: written('customer', ['text']),
  emotion: { zone: 'customer', cards: [], computed: false, usual: true },
  thoughts: written('customer', ['text']),
  painsAndGains: written('customer', ['pain', 'gain']),
  custom: { ...written('customer', ['text']), usual: false },
  frontstagePeople: written('frontstage', ['action']),
  frontstageSystems: written('frontstage', ['action']),
  backstage: written('backstage', ['action']),
  support: written('support', ['action']),
  wait: counted(true),
  serviceLevel: counted(true),
  repeats: counted(false),
  abandonment: counted(false),
  handOffs: counted(true),
  cost: counted(true),
  valueShare: counted(false),
  feedback: counted(false),
  opportunities: written('none', ['opportunity']),
  owner: written('none', ['text']),
} as const satisfies Record<JourneyLaneKind, JourneyLaneTraits>;

/** What a kind of lane holds, and where it stands. */
export function laneTraits(kind: JourneyLaneKind): JourneyLaneTraits {
  return JOURNEY_LANES[kind];
}
