import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { ReportSection } from '#core/exchange/comparison-report';
import { type Comment, commentedName, type Decision, type Service } from '#core/model';
import { savedTime } from '#ui/kit';
import { useSideName } from '../use-side-name.ts';

/** What people said about what is compared, as sections of a report: what was decided last, and comments that are still open. */
export function useReportTalk(): (
  services: readonly Service[],
  decision: Decision | null,
) => readonly ReportSection[] {
  const { t, i18n } = useTranslation();
  const sideName = useSideName();

  function decided({ sides, chosen, why, by, decidedAt }: Decision): ReportSection {
    const side = chosen === null ? undefined : sides[chosen];
    const name = side ? sideName(side) : t('comments.decision.neither');
    const time = savedTime(decidedAt, i18n.language);
    return {
      title: t('comments.decision.title'),
      sentences: [
        t('compareReport.chosen', { name }),
        ...(why === '' ? [] : [why]),
        t('comments.decision.by', { name: by, time }),
      ],
      rows: [],
    };
  }

  function commentIn(service: Service, { about, was, text, author }: Comment): string {
    const name = (about === null ? was : commentedName(service, about)) || t('general.unnamed');
    return author === ''
      ? t('compareReport.comment', { name, text })
      : t('compareReport.commentBy', { name, text, author });
  }

  return (services, decision) => {
    // Versions of one service share most comments: each is told once, about what it is about in the last of them.
    const open = new Map<string, string>();
    for (const service of services) {
      for (const comment of records(service.comments)) {
        if (comment.replyTo === null && comment.resolved === null)
          open.set(comment.id, commentIn(service, comment));
      }
    }
    const comments = { title: t('compareReport.comments'), sentences: [...open.values()], rows: [] };
    return [...(decision === null ? [] : [decided(decision)]), ...(open.size === 0 ? [] : [comments])];
  };
}
