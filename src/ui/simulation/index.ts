/**
 * simulation: the scenario, Run, and what the run gave — in sentences, numbers, charts, tables and colours on the canvas.
 * Never simulates and never judges: outcomes and findings come from the session. The panels are chunks of their own.
 */
export { useHeatOverlay } from '#ui/simulation/heat';
export {
  Dashboard,
  fetchSimulation,
  FindingsList,
  KpiCompareTable,
  ResultsPanel,
  ScenarioPanel,
} from './lazy-panels.tsx';
