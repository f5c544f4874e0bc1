import type { Migration, RawRecord } from './migration.ts';

const JOURNEY = {
  name: '',
  description: '',
  personaIds: [],
  owner: '',
  status: 'draft',
  evidence: 'assumed',
  reviewedOn: null,
  reviewDue: null,
  emotion: {
    kano: {
      mustBe: { gain: 0, loss: 2 },
      oneDimensional: { gain: 1, loss: 1 },
      attractive: { gain: 2, loss: 0 },
      indifferent: { gain: 0, loss: 0 },
    },
    breach: 1,
    repeat: 0.5,
  },
};

/** Version 3 tells journeys; what version 2 reserved for them was an id without a word about it. */
export const v2ToV3: Migration = {
  from: 2,
  to: 3,
  migrate: (source, record): RawRecord => (source === 'journeys' ? { ...JOURNEY, ...record } : record),
};
