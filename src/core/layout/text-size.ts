/** Average width of a character in em: full-width scripts take a whole one, narrow letters less. */
const WIDE =
  /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[iljtfrI.,:;'|!()[\] ]/;
const BROAD = /[mwMW@%]/;

/** Estimated width of a line of text in pixels, for layouts made where no text can be measured. Within about 10 %. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) {
    if (WIDE.test(character) || character.length > 1) em += 1;
    else if (NARROW.test(character)) em += 0.32;
    else if (BROAD.test(character)) em += 0.86;
    else em += /[A-Z]/.test(character) ? 0.66 : 0.54;
  }
  return em * fontSize;
}

/**
 * Breaks text into lines not wider than `width`: at blanks, and between any two characters of scripts that are written
 * without blanks. A word that is wider than a line is broken where it must be. Line breaks in the text are kept.
 */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(paragraph.trim(), width, fontSize));
}

function wrapParagraph(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
    while (textWidth(line.trimEnd(), fontSize) > width && line.length > 1) {
      const fitting = fittingLength(line, width, fontSize);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Words with the blanks behind them; each full-width character is a piece of its own. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let word = '';
  for (const character of text) {
    if (WIDE.test(character)) {
      if (word !== '') pieces.push(word);
      word = '';
      pieces.push(character);
    } else if (character === ' ') {
      pieces.push(`${word} `);
      word = '';
    } else word += character;
  }
  if (word !== '') pieces.push(word);
  return pieces;
}

function fittingLength(line: string, width: number, fontSize: number): number {
  let length = 1;
  while (length < line.length && textWidth(line.slice(0, length + 1), fontSize) <= width) length += 1;
  return length;
}
