/**
 * walk: what simulated cases went through, asked the way somebody asks who walks along one of them — how long did those wait who came
 * this way, what lay before them, which way did they go on. Never walks itself (that is core/machine) and never simulates.
 *
 *   const diaries = readDiaries(service, processId, recordings);
 *   const alike = casesAlong(diaries, route);
 *   spreadBetween(alike, { what: 'arrive' }, { what: 'start', at: 'assess', nth: 0 }); // { cases: 412, median: 131, p90: 290 }
 */
export { casesAlong, type Route } from './cases-along.ts';
export { type CaseDiary, isDecision, mayBeGivenUp, readDiaries } from './case-diary.ts';
export type { Moment } from './moment.ts';
export { medianAhead, type Spread, spreadBetween } from './spread.ts';
export { waysTaken } from './ways-taken.ts';
