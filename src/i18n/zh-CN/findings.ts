import type { Strings } from '../strings.ts';

export const findings: Strings['findings'] = {};
