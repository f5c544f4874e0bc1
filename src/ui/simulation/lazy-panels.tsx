import { type ComponentProps, Suspense } from 'react';
import { later } from '#ui/kit';

const scenario = () => import('./scenario/scenario-panel.tsx');
const results = () => import('#ui/simulation/results');
const LazyScenario = later(async () => (await scenario()).ScenarioPanel);
const LazyResults = later(async () => (await results()).ResultsPanel);
const LazyFindings = later(async () => (await import('./findings/findings-list.tsx')).FindingsList);
const LazyDashboard = later(async () => (await results()).Dashboard);
const LazyCompare = later(async () => (await import('./compare/kpi-compare-table.tsx')).KpiCompareTable);

/** What is simulated, and Run. A chunk of its own, fetched when it is first shown. */
export function ScenarioPanel() {
  return (
    <Suspense fallback={null}>
      <LazyScenario />
    </Suspense>
  );
}

/** What the run gave. A chunk of its own, fetched when it is first shown. */
export function ResultsPanel() {
  return (
    <Suspense fallback={null}>
      <LazyResults />
    </Suspense>
  );
}

/** What the run shows, in sentences. */
export function FindingsList(props: ComponentProps<typeof LazyFindings>) {
  return (
    <Suspense fallback={null}>
      <LazyFindings {...props} />
    </Suspense>
  );
}

/** All results at once, over the whole window. */
export function Dashboard(props: ComponentProps<typeof LazyDashboard>) {
  return (
    <Suspense fallback={null}>
      <LazyDashboard {...props} />
    </Suspense>
  );
}

/** The numbers of two runs side by side. */
export function KpiCompareTable(props: ComponentProps<typeof LazyCompare>) {
  return (
    <Suspense fallback={null}>
      <LazyCompare {...props} />
    </Suspense>
  );
}

/** Fetches the panels of Simulate before they are first shown. */
export function fetchSimulation(): void {
  // What does not come now is asked for again when it is shown.
  void Promise.allSettled([scenario(), results()]);
}
