/**
 * fields: numbers and lengths of time that are handed on when the person has finished typing them.
 * Never holds a value beyond the typing.
 */
export { DurationField } from './duration-field.tsx';
export { NumberField } from './number-field.tsx';
