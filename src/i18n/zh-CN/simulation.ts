import type { Strings } from '../strings.ts';

export const simulation: Strings['simulation'] = {};
