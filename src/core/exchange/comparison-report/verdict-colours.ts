import type { ReportDifference } from './report.ts';

/** Of what is said about a difference, on white; the words say it too. */
export const VERDICT_COLOURS: Readonly<Record<ReportDifference['verdict'], string>> = {
  better: '#0f6f66',
  worse: '#a8322a',
  different: '#1a1b1a',
  none: '#5a5852',
};
