/**
 * inspector: the panel that shows and changes everything about what is selected; roles and calendars are edited here too.
 * Its fields serve other forms as well.
 * Never holds a second copy of the document: a field commits one command, what is refused stays in the field with its reason.
 *
 *   <Inspector />
 */
export { CatalogueList } from './catalogue/catalogue-list.tsx';
export { DistributionEditor } from './distribution/distribution-editor.tsx';
export { ChipPicker } from './fields/chip-picker.tsx';
export { Fold } from './fields/fold.tsx';
export { NumberField } from './fields/number-field.tsx';
export { OptionalTimeField } from './fields/optional-time-field.tsx';
export { Section } from './fields/section.tsx';
export { TextField } from './fields/text-field.tsx';
export { TimeField } from './fields/time-field.tsx';
export { useGesture } from './fields/use-gesture.ts';
export { Inspector } from './inspector.tsx';
export { PanelHead } from './panels/panel-head.tsx';
