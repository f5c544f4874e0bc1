/** How much there is in a JSON text. */
export interface JsonExtent {
  /** The deepest nesting of brackets and braces. */
  readonly depth: number;
  /** Lists and records. */
  readonly containers: number;
  /** Commas and the above: about as many values. */
  readonly values: number;
}

/**
 * Counts brackets, braces and commas outside strings in a JSON text, without parsing it; stops where one of `limits` is
 * exceeded. Linear, no recursion; any text is accepted.
 */
export function jsonExtent(text: string, limits: JsonExtent): JsonExtent {
  let [depth, deepest, containers, commas] = [0, 0, 0, 0];
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
      depth += 1;
      containers += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > limits.depth || containers > limits.containers) break;
    } else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth -= 1;
    else if (code === COMMA) {
      commas += 1;
      if (commas + containers > limits.values) break;
    }
  }
  return { depth: deepest, containers, values: commas + containers };
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
