import type { Strings } from '../strings.ts';
import { actions } from './actions.ts';
import { canvas } from './canvas.ts';
import { exchange } from './exchange.ts';
import { general } from './general.ts';
import { shell } from './shell.ts';

/** Simplified Chinese: what the first screen says. */
export const first: Pick<Strings, 'actions' | 'canvas' | 'exchange' | 'general' | 'shell'> = {
  actions,
  canvas,
  exchange,
  general,
  shell,
};
