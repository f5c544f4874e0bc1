import { first } from './first.ts';
import { later } from './later.ts';

/** English, whole; the app loads its two parts one after the other. */
export const en = { ...first, ...later } as const;
