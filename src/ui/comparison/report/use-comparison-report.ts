import { useTranslation } from 'react-i18next';
import { type ComparisonReport, REPORT_COLUMNS } from '#core/exchange/comparison-report';
import type { Decision } from '#core/model';
import type { PredictedCurves, WholeComparison } from '#session/comparison';
import { useFormat } from '#ui/kit';
import { useSideNames } from '../use-side-names.ts';
import { useReportNumbers } from './use-report-numbers.ts';
import { useReportPair } from './use-report-pair.ts';
import { useReportTalk } from './use-report-talk.ts';

const LATIN_FONT = 'Calibri';
/** On every Windows and in every Office; others put their own Chinese font in its place. */
const CHINESE_FONT = 'Microsoft YaHei';
const CHINESE = /\p{Script=Han}/u;

/** Makes what every report of a comparison is written from, in the language of the screen. */
export function useComparisonReport(): (
  whole: WholeComparison,
  decision: Decision | null,
  predicted: PredictedCurves | null,
) => ComparisonReport {
  const { t } = useTranslation();
  const { language } = useFormat();
  const sideName = useSideNames();
  const pairOf = useReportPair();
  const numbersOf = useReportNumbers();
  const talkOf = useReportTalk();

  return (whole, decision, predicted) => {
    const { others, madeAt } = whole;
    const sides = [whole, ...others];
    const names = sides.map(({ id }) => sideName(id));
    const pairs = others.map((other) => pairOf(whole, other, predicted));
    const [base = ''] = names;
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
      sections: talkOf(
        sides.map(({ service }) => service),
        decision,
      ),
    };
    const isChinese = language === 'zh-CN' || CHINESE.test(JSON.stringify(report));
    return {
      ...report,
      font: isChinese ? CHINESE_FONT : LATIN_FONT,
      words: {
        summary: t('compare.screen.summary'),
        changes: t('compareReport.changes'),
        drawings: t('compareReport.drawings'),
        journeys: t('compare.views.journeys'),
        measure: t('results.compare.measure'),
        overview: t('journeyExport.overview'),
        counted: ({ mark, count }) => t('compare.views.count', { mark: mark.word, n: count }),
        finding: (side, counted) => {
          if (counted.length === 0) return t('compareReport.alike', { side });
          const parts = counted.map(({ mark, count }) =>
            t('compareReport.counted', { mark: mark.word, n: count }),
          );
          const told = parts.join(t('compareReport.between'));
          return t('compareReport.finding', { side, told });
        },
        page: (page, of) => t('journeyExport.page', { page, of }),
        columns: Object.fromEntries(
          REPORT_COLUMNS.map((column) => [column, t(`compareReport.columns.${column}`)]),
        ) as ComparisonReport['words']['columns'],
      },
    };
  };
}
