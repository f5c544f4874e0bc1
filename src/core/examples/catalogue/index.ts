/**
 * examples/catalogue: what there is to start from, without the services themselves, which are loaded when one is wanted.
 *
 *   exampleList('en'); // [{ id: 'complaint-handling', name: 'Complaint handling', summary: 'Four teams, …' }, …]
 */
export { exampleList } from './example-list.ts';
export type { ExampleId } from '../titles.ts';
