import type { Strings } from '../strings.ts';

export const report: Strings['report'] = {};
