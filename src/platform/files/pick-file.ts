import type { ImportedFile } from '#session/ports';
import { decodeText } from './decode-text.ts';

/** Lets the person choose one file; null when they call it off. A file over `limit` bytes comes without its text. */
export async function pickFile(accept: readonly string[], limit: number): Promise<ImportedFile | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept.join(',');
  const file = await new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
  if (file === null) return null;
  const { name, size } = file;
  return { name, size, text: size > limit ? '' : decodeText(await file.arrayBuffer()) };
}
