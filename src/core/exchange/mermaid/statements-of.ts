/** One statement and the 1-based line it stands on. */
export interface Statement {
  readonly text: string;
  readonly line: number;
}

const FENCE = /^\s*(```|~~~)/;

/**
 * The statements behind `journey`, without comments, front matter and directives; null where there is no `journey`.
 * In Markdown the first fenced block of Mermaid counts.
 */
export function statementsOf(text: string): readonly Statement[] | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const fenced = lines.findIndex((line) => /^\s*(```|~~~)\s*mermaid\b/i.test(line));
  const statements: Statement[] = [];
  let begun = false;
  let until: string | null = null;
  let block = '';
  for (let at = fenced + 1; at < lines.length; at += 1) {
    const raw = lines[at] ?? '';
    const line = withoutComment(raw).trim();
    if (until !== null) {
      if (until === '}') block += ` ${raw.split('}')[0] ?? ''}`;
      if (!raw.includes(until)) continue;
      if (until === '}') statements.push({ text: `accDescr: ${block.trim()}`, line: at + 1 });
      until = null;
      continue;
    }
    if (fenced >= 0 && FENCE.test(raw)) break;
    if (!begun && raw.trim() === '---') until = '---';
    else if (raw.trim().startsWith('%%{') && !raw.includes('}%%')) until = '}%%';
    else if (line === '') continue;
    else if (begun && /^accDescr\s*\{/i.test(line)) {
      const inside = line.slice(line.indexOf('{') + 1);
      block = inside.split('}')[0] ?? '';
      if (inside.includes('}')) statements.push({ text: `accDescr: ${block.trim()}`, line: at + 1 });
      else until = '}';
    } else if (begun) statements.push({ text: line, line: at + 1 });
    else if (/^journey$/i.test(line)) begun = true;
    else return null;
  }
  return begun ? statements : null;
}

/** `%%` begins a comment, and so does a `#` that is not an entity code. */
function withoutComment(line: string): string {
  return line.replace(/%%.*$/, '').replace(/#(?!\w{1,10};).*$/, '');
}
