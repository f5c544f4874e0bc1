/**
 * feel: conditions in FEEL (the expression language of DMN) over what cases differ in. The only folder that knows the
 * library that reads it. Never knows a run. Invariant: an answer depends on the values alone, never on a clock.
 *
 *   const parsed = parseCondition('amount > 1000', [{ name: 'amount', examples: [500, 2000] }]);
 *   if (parsed.ok) holds(parsed.value, [1500]); // true
 */
export { type Condition, type FeelValue, type Field, holds, parseCondition } from './condition.ts';
export { conditionFields, conditionProblem, SEGMENT_NAME } from './condition-fields.ts';
export { renameName, renameWord } from './rename.ts';
