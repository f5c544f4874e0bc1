import type { Strings } from '../strings.ts';

export const versions: Strings['versions'] = {};
