import type { Strings } from '../strings.ts';

export const history: Strings['history'] = {};
