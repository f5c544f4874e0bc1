/**
 * The rows of a CSV text (RFC 4180): fields in double quotes may hold separators, line ends and doubled quotes. The separator is
 * whichever of comma, semicolon and tab the first row has most of outside quotes. `line` is that on which the row begins, from 1;
 * empty lines are left out. Nothing is read beyond the first `most` rows.
 */
export function splitCsv(
  text: string,
  most = Infinity,
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const body = (text.startsWith('\uFEFF') ? text.slice(1) : text).replaceAll(/\r\n?/g, '\n');
  const separator = separatorOf(body);
  const rows: { line: number; cells: string[] }[] = [];
  let row: { line: number; cells: string[] } = { line: 1, cells: [] };
  let [cell, quoted, line] = ['', false, 1];
  const endRow = (): void => {
    row.cells.push(cell);
    if (row.cells.some((each) => each.trim() !== '')) rows.push(row);
    cell = '';
  };
  for (let at = 0; at < body.length && rows.length < most; at += 1) {
    const sign = body[at] as string;
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) {
      row.cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRow();
      row = { line, cells: [] };
    } else cell += sign;
  }
  if (rows.length < most) endRow();
  return rows;
}

function separatorOf(text: string): string {
  // What stands in quotes separates nothing, and may go on over several lines.
  const bare = text.replaceAll(/"(?:[^"]|"")*"/g, '""');
  const first = bare.slice(0, Math.max(0, bare.search(/\n|$/)));
  const counts = [',', ';', '\t'].map((sign) => [sign, first.split(sign).length] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
