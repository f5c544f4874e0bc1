import { useTranslation } from 'react-i18next';
import type { ComparisonReport, ReportDifference } from '#core/exchange/comparison-report';
import type { Service } from '#core/model';
import { isTelling, type NumberDifference, numberRows, tellNumber } from '#core/versions/numbers';
import type { WholeComparison } from '#session/comparison';
import { useNumberWords } from '../use-number-words.ts';

function isTime(service: Service, number: NumberDifference): boolean {
  return tellNumber(service, number).code.endsWith('_duration');
}

/** The numbers of a comparison as a report has them: the words of the screen beside the values themselves. */
export function useReportNumbers(): (whole: WholeComparison) => ComparisonReport['numbers'] {
  const { t } = useTranslation();
  const words = useNumberWords();

  /** What the values are counted in, whatever the screen writes them as. */
  function unitOf(service: Service, number: NumberDifference): string {
    const unit = tellNumber(service, number).code.split('_')[1];
    if (unit === 'duration') return t('compareReport.minutes');
    if (unit === 'percent') return t('compareReport.share');
    return unit === 'number' ? '' : service.profile.currency;
  }

  function notesOf({ service, others, run }: WholeComparison, hidden: number): readonly string[] {
    if (run === null) return [t('compare.summary.notRun')];
    const scenario = service.scenarios[run.scenarioId];
    const missing = others.some(({ numbers }) => numbers === null);
    return [
      t('compareReport.madeBy', {
        scenario: scenario?.name ?? '',
        count: run.replications,
        seed: String(scenario?.seed ?? ''),
        engine: run.engine,
      }),
      t('compareReport.method'),
      t('compare.screen.numbersHint', { n: hidden }),
      ...(missing ? [t('compareReport.missing', { sign: '–' })] : []),
    ];
  }

  return (whole) => {
    const { service, others } = whole;
    const rows = numberRows(others.map(({ numbers }) => numbers));
    const hidden = rows.filter((row) => !isTelling(row)).length;
    return {
      title: t('compare.part.numbers'),
      notes: notesOf(whole, hidden),
      rows: rows.flatMap((row) => {
        const told = row.others.find((other) => other !== null);
        if (!told) return [];
        const { about, before: beforeText } = words(service, told);
        return [
          {
            about,
            unit: unitOf(service, told),
            timeOf: !isTime(service, told) ? null : row.of === 'case' ? 'case' : 'element',
            before: row.before,
            beforeText,
            isTelling: isTelling(row),
            others: row.others.map((other): ReportDifference | null => {
              if (other === null) return null;
              const { after: afterText, difference: bare, caution } = words(service, other);
              const differenceText =
                caution === '' ? bare : t('compare.because.with', { difference: bare, caution });
              const { after, difference, interval, verdict } = other;
              const verdictText =
                verdict === 'none' ? t('results.noDifference') : t(`compareReport.verdict.${verdict}`);
              return { after, difference, interval, verdict, afterText, differenceText, verdictText };
            }),
          },
        ];
      }),
    };
  };
}
