/**
 * notes: what people noted at a step — read, added, changed, taken away. Shown on a walk and in the properties.
 */
export { StepNotes } from './step-notes.tsx';
