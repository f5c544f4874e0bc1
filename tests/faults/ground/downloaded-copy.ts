import { readFile } from 'node:fs/promises';
import type { App } from '../../e2e/support/app.ts';

/** The text of the file that the bar offers while work is not saved. */
export async function downloadedCopy({ page, bar }: App): Promise<string> {
  const download = page.waitForEvent('download');
  await bar.getByRole('button', { name: 'Download a copy' }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  await file.delete();
  return text;
}
