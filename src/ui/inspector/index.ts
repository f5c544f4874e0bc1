/**
 * inspector: the panel that shows and changes everything about what is selected; roles and calendars are edited here too.
 * Never holds a second copy of the document: a field commits one command, what is refused stays in the field with its reason.
 *
 *   <Inspector />
 */
export { DistributionEditor } from './distribution/distribution-editor.tsx';
export { NumberField } from './fields/number-field.tsx';
export { TimeField } from './fields/time-field.tsx';
export { Inspector } from './inspector.tsx';
