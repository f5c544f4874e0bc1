import type { Strings } from '../strings.ts';

export const inspector: Strings['inspector'] = {};
