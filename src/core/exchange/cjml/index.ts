/**
 * exchange/cjml: journey maps as CJML 2.0 (Customer Journey Modelling Language, SINTEF 2022) and back: phases are
 * stages, communication points are touchpoints with who begins, who receives and over which channel, actions are what
 * somebody does alone. Never resolves an entity or a document type (`exchange/xml`). Invariant: write ∘ read ∘ write = write.
 *
 *   const read = readCjml(writeCjml(service, journeyId));
 */
export { readCjml } from './read-cjml.ts';
export { writeCjml } from './write-cjml.ts';
