import type { Strings } from '../strings.ts';

export const shell: Strings['shell'] = {};
