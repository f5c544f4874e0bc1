import type { Strings } from '../strings.ts';

export const actions: Strings['actions'] = {};
