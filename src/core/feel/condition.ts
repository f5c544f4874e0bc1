import { evaluate, type FeelFunction } from 'feelin';
import { failure, problem, type Problem, type Result, success } from '#core/base';
import { endlessPart } from './endless-part.ts';
import { namesIn } from './names-in.ts';
import { readSyntax } from './syntax.ts';
import { withoutSigns } from './without-signs.ts';

/** What a name may stand for: a word, a number, or nothing. */
export type FeelValue = string | number | null;

/** A name that a condition may use, with some values it may have: on them it is tried out. */
export interface Field {
  readonly name: string;
  readonly examples: readonly FeelValue[];
}

/** A condition that is ready to be asked, again and again, with `holds`. */
export interface Condition {
  /** In FEEL, without the signs that other notations put around it. */
  readonly text: string;
  /** The names it uses, in the order in which `holds` wants their values. */
  readonly reads: readonly string[];
  readonly ask: (values: readonly FeelValue[]) => unknown;
}

/** FEEL functions that look at the clock. */
const CLOCK = ['now', 'today'];
/** Characters. Reading takes time with the square of them. */
const LONGEST = 2000;
/** More combinations of examples than these are not tried. */
const TRIALS = 64;

/**
 * Reads a condition once. Refused, each as an error: `condition.empty`, `condition.syntax`, `condition.tooLong {limit}`, `condition.endless {name}`
 * (a loop, a function or a pattern that may never come to an end), `condition.unknownName
 * {name}`, `condition.clock {name}` (attributes are drawn when a case arrives, so an answer must not depend on when it is
 * asked for), `condition.notYesOrNo` (whatever the values, the answer is neither true nor false).
 * `=…` and `${…}` of foreign drawings are taken off first.
 */
export function parseCondition(text: string, fields: readonly Field[]): Result<Condition> {
  const bare = withoutSigns(text);
  if (bare === '') return failure(problem('condition.empty', 'error'));
  if (bare.length > LONGEST) return failure(problem('condition.tooLong', 'error', [], { limit: LONGEST }));
  const known = fields.map(({ name }) => name);
  const syntax = readSyntax(bare, known);
  const names = namesIn(bare, known);
  if (syntax === null || names === null) return failure(problem('condition.syntax', 'error'));
  const endless = endlessPart(syntax);
  if (endless !== null) return failure(problem('condition.endless', 'error', [], { name: endless }));
  const refused = refusalOf(names, fields);
  if (refused !== null) return failure(refused);
  const read = fields.filter(({ name }) => names.includes(name));
  const ask = compile(
    bare,
    read.map(({ name }) => name),
  );
  if (ask === null) return failure(problem('condition.syntax', 'error'));
  const condition: Condition = { text: bare, reads: read.map(({ name }) => name), ask };
  return combinations(read).some((values) => typeof ask(values) === 'boolean')
    ? success(condition)
    : failure(problem('condition.notYesOrNo', 'error'));
}

/** Does the condition hold for these values, in the order of `condition.reads`? Anything but true is a no. */
export function holds(condition: Condition, values: readonly FeelValue[]): boolean {
  return condition.ask(values) === true;
}

function refusalOf(names: readonly string[], fields: readonly Field[]): Problem | null {
  for (const name of names) {
    if (fields.some((field) => field.name === name)) continue;
    if (CLOCK.includes(name)) return problem('condition.clock', 'error', [], { name });
    if (!isBuiltIn(name)) return problem('condition.unknownName', 'error', [], { name });
  }
  return null;
}

function isBuiltIn(name: string): boolean {
  return evaluate(name).warnings.length === 0;
}

/**
 * The condition as a function of its names, so that it is parsed once: FEEL can define one. The list of warnings that
 * its calls leave behind is emptied, or it would grow for ever.
 */
function compile(text: string, names: readonly string[]): Condition['ask'] | null {
  try {
    const { value, warnings } = evaluate(`function(${names.join(', ')}) ${text}`);
    const defined = value as FeelFunction;
    return (values) => {
      try {
        return defined.invoke(values as FeelValue[]);
      } catch {
        return null;
      } finally {
        warnings.length = 0;
      }
    };
  } catch {
    return null;
  }
}

/** Examples of every field with those of every other; where that would be too many, the first of them. */
function combinations(fields: readonly Field[]): readonly (readonly FeelValue[])[] {
  let rows: readonly (readonly FeelValue[])[] = [[]];
  for (const { examples } of fields) {
    const values = examples.length > 0 ? examples : [null];
    rows = rows.flatMap((row) => values.map((value) => [...row, value])).slice(0, TRIALS);
  }
  return rows;
}
