import { actions } from './actions.ts';
import { canvas } from './canvas.ts';
import { exchange } from './exchange.ts';
import { general } from './general.ts';
import { shell } from './shell.ts';

/** English: what the first screen says. */
export const first = {
  actions,
  canvas,
  exchange,
  general,
  shell,
} as const;
