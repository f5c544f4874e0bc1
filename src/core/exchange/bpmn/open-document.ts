import { failure, problem, type Result } from '#core/base';
import { MAX_ELEMENTS } from '#core/exchange/throughline';
import { elementsBelow, parseXml, type XmlDocument } from '#core/exchange/xml';
import { isNodeElement } from './flow-node-kinds.ts';
import { isBpmn } from './namespaces.ts';

const MEGABYTE = 1024 * 1024;
/** The text is kept in the service, whose own file it may fill to no more than three quarters. */
const MAX_LENGTH = 16 * MEGABYTE;

/**
 * Opens a text as a BPMN document. Larger than 16 MB is refused unread.
 * Errors: tooLarge {megabytes, limit} · those of `parseXml` · notBpmn {root} · tooManyElements {count, limit}.
 */
export function openDocument(text: string): Result<XmlDocument> {
  if (text.length > MAX_LENGTH) {
    const values = { megabytes: Math.ceil(text.length / MEGABYTE), limit: MAX_LENGTH / MEGABYTE };
    return failure(problem('tooLarge', 'error', [], values));
  }
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  const { root } = parsed.value;
  if (!isBpmn(root, 'definitions')) return failure(problem('notBpmn', 'error', [], { root: root.name }));
  let count = 0;
  for (const element of elementsBelow(root))
    if (isNodeElement(element) || isBpmn(element, 'sequenceFlow')) count += 1;
  return count > MAX_ELEMENTS
    ? failure(problem('tooManyElements', 'error', [], { count, limit: MAX_ELEMENTS }))
    : parsed;
}
