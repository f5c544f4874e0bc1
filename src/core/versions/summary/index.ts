/**
 * versions/summary: the three sentences on top of a comparison, as codes and values.
 * Never compares anything itself.
 *
 *   summarise(asIs, toBe, structure, behaviour, numbers)[0]; // { part: 'summary', code: 'steps', values: { removed: 3, total: 11, … } }
 */
export { summarise } from './summarise.ts';
