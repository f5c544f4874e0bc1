/**
 * A table as spreadsheets put it on the clipboard: rows by lines, cells by tabs; a cell with either in it, or with quotes,
 * stands in quotes, its own doubled. Blank lines at the end are left out.
 */
export function readClipboardTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  endCell();
  while (rows.length > 0 && rows.at(-1)?.every((each) => each.trim() === '')) rows.pop();
  return rows;
}

/** Columns of cells as such a table, each column as long as the longest. */
export function toClipboardTable(columns: readonly (readonly string[])[]): string {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) =>
    columns.map((column) => quotedCell(column[row] ?? '')).join('\t'),
  ).join('\n');
}

function quotedCell(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
