/**
 * versions: what makes two states of a service the same — as a document, and for a simulation.
 * Never hashes and never stores: it gives the text to hash. Invariant: equal content gives equal text.
 *
 *   const key = await sha256(`${ENGINE}\n${runInputs(service, scenarioId)}`);
 */
export { contentText } from './content-text.ts';
export { runInputs } from './run-inputs.ts';
