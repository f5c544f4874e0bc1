import type { ImportedFile } from '#session/ports';
import { chooseFiles } from './choose-files.ts';
import { decodeText } from './decode-text.ts';

/** Lets the person choose one file; null when they call it off. A file over `limit` bytes comes without its text. */
export async function pickFile(accept: readonly string[], limit: number): Promise<ImportedFile | null> {
  const [file] = await chooseFiles(accept, { several: false });
  if (file === undefined) return null;
  const { name, size } = file;
  return { name, size, text: size > limit ? '' : decodeText(await file.arrayBuffer()) };
}
