/**
 * results: what a run gave, in parts that the panel, the dashboard, the comparison and the printed report put together.
 * Never works a number out beyond the difference of two.
 */
export { CausesBar, CausesLegend, useWaitText } from './causes.tsx';
export { CasesCounted } from './cases-counted.tsx';
export { Dashboard } from './dashboard.tsx';
export { Headline } from './headline.tsx';
export { KpiTiles } from './kpi-tiles.tsx';
export { directionOf, KPIS, type Kpi, kpiDifference } from './kpis.ts';
export { MadeBy } from './overview.tsx';
export { RunNotices } from './run-notices.tsx';
export { SegmentTable } from './segment-table.tsx';
export { RunRefused } from './run-refused.tsx';
export { ResultsPanel } from './results-panel.tsx';
export { useShownOutcome } from './use-shown-outcome.ts';
export { useKpiFormat } from './use-kpi-format.ts';
export { Telling } from '../telling.tsx';
export { useReveal } from '../use-reveal.ts';
export { useTargetText } from './use-target-text.ts';
export { WaitCausesList } from './wait-causes.tsx';
