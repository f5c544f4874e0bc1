/**
 * examples/first: the one example a browser without services is shown, on its own, so that a first visit does not load the rest.
 *
 *   const service = createFirstExample('en', 'my-new-id');
 */
export { createFirstExample } from './create-first-example.ts';
