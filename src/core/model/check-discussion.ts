import { records } from '#core/base';
import type { Findings } from './check-findings.ts';
import { isCommentable } from './commented.ts';
import type { Service } from './service.ts';

/** What threads rely on: a comment is about something that is there; replies answer a comment that answers none. */
export function checkDiscussion(service: Service, findings: Findings): void {
  for (const { id, about, replyTo, writtenAt } of records(service.comments)) {
    if (about !== null && (replyTo !== null || !isCommentable(service, about)))
      findings.add('danglingReference', 'comments', id, 'about', about);
    findings.reference('comments', id, 'replyTo', 'comments', replyTo);
    if (replyTo !== null && service.comments[replyTo]?.replyTo != null)
      findings.add('danglingReference', 'comments', id, 'replyTo', replyTo);
    findings.number('comments', id, 'writtenAt', writtenAt, 0);
  }
  for (const { id, sides, chosen } of records(service.decisions))
    findings.number('decisions', id, 'chosen', chosen, 0, sides.length - 1);
}
