/**
 * examples: services to start from, each with process, staff, scenario and a journey map bound to it, in both languages.
 * Never a fixture for tests of other folders. Invariants: every example passes the drawing checks and runs at once; its map
 * is bound wherever the customer meets the process; only what a map itself calls sample data is invented.
 *
 *   const service = createExample('insurance-claim', 'en', 'my-new-id');
 */
export { createExample } from './create-example.ts';
export type {} from './example.ts';
