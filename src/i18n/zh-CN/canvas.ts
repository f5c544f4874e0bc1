import type { Strings } from '../strings.ts';

export const canvas: Strings['canvas'] = {};
