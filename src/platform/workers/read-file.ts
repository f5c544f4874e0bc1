import { failure, problem, type Result } from '#core/base';
import type { Locale, Service } from '#core/model';

/**
 * Reads a file whose format is told by its content: JSON begins with a brace, BPMN with an angle bracket. Anything
 * else is refused as `unknownFormat`. Readers are loaded when they are needed.
 */
export async function readFile(name: string, text: string, locale: Locale): Promise<Result<Service>> {
  const first = /[^\s\uFEFF]/.exec(text)?.[0];
  if (first === '<') {
    const { importBpmn } = await import('#core/exchange/bpmn');
    return importBpmn(text, name, { locale });
  }
  if (first === '{') {
    const { parseServiceFile } = await import('#core/exchange/throughline');
    return parseServiceFile(text, { fileName: name });
  }
  return failure(problem('unknownFormat', 'error', [], { fileName: name }));
}
