import type { Strings } from '../strings.ts';
import { first } from './first.ts';
import { later } from './later.ts';

/** Simplified Chinese, whole; the app loads its two parts one after the other. */
export const zhCN: Strings = { ...first, ...later };
