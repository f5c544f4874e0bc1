import type { Strings } from '../strings.ts';

export const problems: Strings['problems'] = {};
