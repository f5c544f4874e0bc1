import { advisor } from './advisor.ts';
import { changes } from './changes.ts';
import { comments } from './comments.ts';
import { compare } from './compare.ts';
import { compareReport } from './compare-report.ts';
import { compareValues } from './compare-values.ts';
import { compareSides } from './compare-sides.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { improve } from './improve.ts';
import { inspector } from './inspector.ts';
import { journeyCurve } from './journey-curve.ts';
import { journeyForms } from './journey-forms.ts';
import { journeyLink } from './journey-link.ts';
import { journeyExport } from './journey-export.ts';
import { journeyMap } from './journey-map.ts';
import { journeyTemplates } from './journey-templates.ts';
import { journeyPresent } from './journey-present.ts';
import { keeping } from './keeping.ts';
import { library } from './library.ts';
import { merge } from './merge.ts';
import { parts } from './parts.ts';
import { playback } from './playback.ts';
import { problems } from './problems.ts';
import { report } from './report.ts';
import { results } from './results.ts';
import { simulation } from './simulation.ts';
import { transfer } from './transfer.ts';
import { storage } from './storage.ts';
import { versions } from './versions.ts';
import { walk } from './walk.ts';
import { work } from './work.ts';

/** English: what panels say that come after the first paint. */
export const later = {
  advisor,
  changes,
  comments,
  compare,
  compareReport,
  compareSides,
  compareValues,
  findings,
  history,
  improve,
  inspector,
  journeyCurve,
  journeyForms,
  journeyLink,
  journeyExport,
  journeyMap,
  journeyTemplates,
  journeyPresent,
  keeping,
  library,
  merge,
  parts,
  playback,
  problems,
  report,
  results,
  simulation,
  storage,
  transfer,
  versions,
  walk,
  work,
} as const;
