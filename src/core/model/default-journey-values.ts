import type { Actor, EmotionModel, Journey, JourneyStep, Touchpoint } from './journey.ts';

/**
 * The weights of the predicted emotion until somebody knows better: a must-be promise can only disappoint, an
 * attractive one only please (Kano et al. 1984); a missed service level costs one word of the scale, a repeat half of one.
 */
export const DEFAULT_EMOTION: EmotionModel = {
  kano: {
    mustBe: { gain: 0, loss: 2 },
    oneDimensional: { gain: 1, loss: 1 },
    attractive: { gain: 2, loss: 0 },
    indifferent: { gain: 0, loss: 0 },
  },
  breach: 1,
  repeat: 0.5,
};

/** What is said of a journey until somebody says otherwise. */
export const PLAIN_JOURNEY = {
  description: '',
  personaIds: [],
  owner: '',
  status: 'draft',
  evidence: 'assumed',
  reviewedOn: null,
  reviewDue: null,
  emotion: DEFAULT_EMOTION,
} as const satisfies Partial<Journey>;

/** What is said of a step of a journey until somebody says otherwise: on the main row, nobody gives up. */
export const PLAIN_JOURNEY_STEP = { branchOf: null, dropOut: 0 } as const satisfies Partial<JourneyStep>;

const CUSTOMER: Actor = { by: 'customer' };
const SERVICE: Actor = { by: 'other', name: '' };

/** What is said of a touchpoint until somebody says otherwise: the customer begins, nothing is promised, nothing felt. */
export const PLAIN_TOUCHPOINT = {
  channelId: null,
  initiator: CUSTOMER,
  receiver: SERVICE,
  standard: '',
  promisedWait: null,
  owner: '',
  momentOfTruth: false,
  servqual: null,
  kano: 'oneDimensional',
  evidence: 'assumed',
  boundTo: [],
  assumed: {},
  measured: [],
} as const satisfies Partial<Touchpoint>;
