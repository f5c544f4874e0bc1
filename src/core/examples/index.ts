/**
 * examples: services to start from, each with process, staff and scenario, in both languages.
 * Never a fixture for tests of other folders. Invariant: every example passes the drawing checks and runs at once.
 *
 *   const service = createExample('insurance-claim', 'en', 'my-new-id');
 */
export { createExample } from './create-example.ts';
export type {} from './example.ts';
