import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { type ComparisonReport, REPORT_COLUMNS, type ReportSection } from '#core/exchange/comparison-report';
import { type Comment, commentedName, type Service } from '#core/model';
import type { WholeComparison } from '#session/comparison';
import { useFormat } from '#ui/kit';
import { useSideNames } from '../use-side-names.ts';
import { useReportNumbers } from './use-report-numbers.ts';
import { useReportPair } from './use-report-pair.ts';

const LATIN_FONT = 'Calibri';
/** On every Windows and in every Office; others put their own Chinese font in its place. */
const CHINESE_FONT = 'Microsoft YaHei';
const CHINESE = /\p{Script=Han}/u;

/** Makes what every report of a comparison is written from, in the language of the screen. */
export function useComparisonReport(): (whole: WholeComparison, madeAt: Date) => ComparisonReport {
  const { t } = useTranslation();
  const { language } = useFormat();
  const sideName = useSideNames();
  const pairOf = useReportPair();
  const numbersOf = useReportNumbers();

  /** Comments that are still open in any of what is compared, each once. */
  function commentsOf(services: readonly Service[]): ReportSection | null {
    const open = new Map<string, string>();
    for (const service of services) {
      for (const comment of records(service.comments)) {
        if (comment.replyTo === null && comment.resolved === null)
          open.set(comment.id, commentIn(service, comment));
      }
    }
    return open.size === 0
      ? null
      : { title: t('compareReport.comments'), sentences: [...open.values()], rows: [] };
  }

  function commentIn(service: Service, { about, was, text, author }: Comment): string {
    const name = (about === null ? was : commentedName(service, about)) || t('general.unnamed');
    return author === ''
      ? t('compareReport.comment', { name, text })
      : t('compareReport.commentBy', { name, text, author });
  }

  return (whole, madeAt) => {
    const { others } = whole;
    const sides = [whole, ...others];
    const names = sides.map(({ id }) => sideName(id));
    const pairs = others.map((other) => pairOf(whole, other));
    const [base = ''] = names;
    const comments = commentsOf(sides.map(({ service }) => service));
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(madeAt);
    const report = {
      language,
      title: t('compareReport.title', { base, others: names.slice(1).join('\n') }),
      facts: [
        ...sides.map(({ service }, at) =>
          t('compareReport.side', { side: names[at] ?? '', name: service.profile.name }),
        ),
        t('compareReport.made', { date }),
      ],
      base,
      pairs,
      numbers: numbersOf(whole),
      sections: comments === null ? [] : [comments],
    };
    const isChinese = language === 'zh-CN' || CHINESE.test(JSON.stringify(report));
    return {
      ...report,
      font: isChinese ? CHINESE_FONT : LATIN_FONT,
      words: {
        summary: t('compare.screen.summary'),
        changes: t('compareReport.changes'),
        drawings: t('compareReport.drawings'),
        measure: t('results.compare.measure'),
        page: (page, of) => t('journeyExport.page', { page, of }),
        columns: Object.fromEntries(
          REPORT_COLUMNS.map((column) => [column, t(`compareReport.columns.${column}`)]),
        ) as ComparisonReport['words']['columns'],
      },
    };
  };
}
