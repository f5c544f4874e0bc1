/** What a command line says, before anybody asks whether it makes sense. */
export type WordsRead =
  | {
      readonly kind: 'read';
      readonly files: readonly string[];
      readonly options: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'help' }
  | Misunderstood;

/** Why a command line can't be followed. */
export interface Misunderstood {
  readonly kind: 'misunderstood';
  readonly sentence: string;
}

/**
 * Reads the words after a command that takes one file, or two. `--option value` and `--option=value` are the same; an option of
 * `alone` takes no value and is there with an empty one.
 */
export function readWords(
  words: readonly string[],
  { withValue, alone }: { readonly withValue: readonly string[]; readonly alone: readonly string[] },
  wanted: 1 | 2 = 1,
): WordsRead {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [name, inline] = split(words[i] as string);
    if (!name.startsWith('-')) files.push(words[i] as string);
    else if (name === '--help' || name === '-h') return { kind: 'help' };
    else if (alone.includes(name)) options.set(name, '');
    else if (!withValue.includes(name)) return misunderstood(`There is no option ${name}.`);
    else {
      const value = inline ?? words[++i];
      if (value === undefined || value.startsWith('--')) return misunderstood(`${name} needs a value.`);
      options.set(name, value);
    }
  }
  const isPair = wanted === 2;
  if (files.length < wanted) return misunderstood(isPair ? 'Which two files?' : 'Which file?');
  if (files.length > wanted)
    return misunderstood(isPair ? 'Two files, please.' : 'One file at a time, please.');
  return { kind: 'read', files, options };
}

/** A sentence to be printed above the usage. */
export function misunderstood(sentence: string): Misunderstood {
  return { kind: 'misunderstood', sentence };
}

function split(word: string): readonly [string, string?] {
  const at = word.indexOf('=');
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}
