import { failure, problem, type Result } from '#core/base';
import type { WholeService } from '#core/exchange/throughline';
import type { Locale } from '#core/model';
import type { FileSource, SessionPorts } from '#session/ports';

/** How the names of files end that can be read as a service. */
export const READABLE: readonly string[] = [
  '.json',
  '.bpmn',
  '.xml',
  '.cjml',
  '.mmd',
  '.mermaid',
  '.md',
  '.txt',
];
/** Bytes. What is larger is refused with its size, unread. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** What a file that was chosen or dropped holds, read by the worker that reads the files of strangers. Never rejects, and stores nothing. */
export async function readSource(
  { exchange, files }: Pick<SessionPorts, 'exchange' | 'files'>,
  file: FileSource,
  locale: Locale,
): Promise<Result<WholeService>> {
  const { name, size } = file;
  try {
    const text = size > LARGEST_FILE ? '' : files.decode(await file.arrayBuffer());
    return await exchange.read({ name, size, text }, locale);
  } catch {
    // A folder, or a file that is gone or locked.
    return failure(problem('readFailed', 'error', [], { fileName: name }));
  }
}
