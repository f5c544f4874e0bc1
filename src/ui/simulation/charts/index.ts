/**
 * charts: the numbers of a run as pictures, each with the same in words. Never works a number out.
 */
export { CycleTimeChart } from './cycle-time-chart.tsx';
export { QueueWeekChart } from './queue-week-chart.tsx';
export { ServiceLevelBar } from './service-level-bar.tsx';
export { TimePartsBar } from './time-parts-bar.tsx';
export { UtilisationChart } from './utilisation-chart.tsx';
export { WipChart } from './wip-chart.tsx';
