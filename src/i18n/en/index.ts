import { actions } from './actions.ts';
import { canvas } from './canvas.ts';
import { general } from './general.ts';
import { exchange } from './exchange.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { inspector } from './inspector.ts';
import { library } from './library.ts';
import { playback } from './playback.ts';
import { problems } from './problems.ts';
import { report } from './report.ts';
import { results } from './results.ts';
import { shell } from './shell.ts';
import { simulation } from './simulation.ts';
import { versions } from './versions.ts';

/** English. */
export const en = {
  actions,
  canvas,
  general,
  exchange,
  findings,
  history,
  inspector,
  library,
  playback,
  problems,
  report,
  results,
  shell,
  simulation,
  versions,
} as const;
