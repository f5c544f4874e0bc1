import type { Strings } from '../strings.ts';

export const playback: Strings['playback'] = {};
