import type { Strings } from '../strings.ts';

export const results: Strings['results'] = {};
