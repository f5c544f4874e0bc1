import type { Strings } from '../strings.ts';

export const exchange: Strings['exchange'] = {};
