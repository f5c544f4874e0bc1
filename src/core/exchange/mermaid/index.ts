/**
 * exchange/mermaid: a journey map as the text of a Mermaid `journey`, and back: sections are stages, tasks are steps
 * with a score from 1 to 5 for −2 … +2, actors are personas. Never lets a name break the grammar: what Mermaid reserves
 * is written as its entity codes. Invariant: write ∘ read ∘ write = write.
 *
 *   const read = readMermaidJourney(writeMermaidJourney(service, journeyId));
 */
export { readMermaidJourney } from './read-mermaid-journey.ts';
export { writeMermaidJourney } from './write-mermaid-journey.ts';
