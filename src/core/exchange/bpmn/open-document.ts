import { failure, problem, type Result } from '#core/base';
import { parseXml, type XmlDocument } from '#core/exchange/xml';
import { isBpmn } from './namespaces.ts';

const MEGABYTE = 1024 * 1024;
const MAX_LENGTH = 50 * MEGABYTE;

/**
 * Opens a text as a BPMN document. Larger than 50 MB is refused unread.
 * Errors: tooLarge {megabytes, limit} · those of `parseXml` · notBpmn {root}.
 */
export function openDocument(text: string): Result<XmlDocument> {
  if (text.length > MAX_LENGTH) {
    const values = { megabytes: Math.ceil(text.length / MEGABYTE), limit: MAX_LENGTH / MEGABYTE };
    return failure(problem('tooLarge', 'error', [], values));
  }
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  const { root } = parsed.value;
  return isBpmn(root, 'definitions') ? parsed : failure(problem('notBpmn', 'error', [], { root: root.name }));
}
