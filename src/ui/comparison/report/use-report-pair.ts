import { useTranslation } from 'react-i18next';
import type { ReportDrawing, ReportPair, ReportRow, ReportSection } from '#core/exchange/comparison-report';
import { tellBehaviour } from '#core/versions/behaviour';
import { summarise } from '#core/versions/summary';
import type { ComparedOther, PredictedCurves, WholeComparison } from '#session/comparison';
import { type DifferenceRow, differenceRows, type Mark, type Part, SYMBOLS } from '../difference-row.ts';
import { PAPER_COLOURS } from '../use-mark-colours.ts';
import { useRecordWords } from '../use-record-words.ts';
import { useSideNames } from '../use-side-names.ts';
import { drawnMarks, markedDrawing } from './marked-drawing.ts';
import { useReportJourneys } from './use-report-journeys.ts';

/** Everything that is different in one of the others, in the words of the list on the screen. */
export function useReportPair(): (
  whole: WholeComparison,
  other: ComparedOther,
  predicted: PredictedCurves | null,
) => ReportPair {
  const { t } = useTranslation();
  const { nameOf, linesOf } = useRecordWords();
  const sideName = useSideNames();
  const reportJourneys = useReportJourneys();

  function rowOf({ service }: WholeComparison, other: ComparedOther, row: DifferenceRow): ReportRow {
    const { mark, table, a, b } = row;
    // A step that was split is called as it was before.
    const isBefore = b === null || mark === 'split';
    return {
      symbol: mark === null ? '=' : SYMBOLS[mark],
      mark: mark === null ? '' : t(`compare.mark.${mark}`),
      colour: mark === null ? '#ffffff' : PAPER_COLOURS[mark].ground,
      name: isBefore ? nameOf(service, table, a ?? '') : nameOf(other.service, table, b),
      kind: t(`compare.table.${table}`),
      lines: linesOf(service, other.service, row),
    };
  }

  function markOf(mark: Mark): ReportDrawing['marks'][string] {
    const word = t(`compare.mark.${mark}`);
    return { ...PAPER_COLOURS[mark], symbol: SYMBOLS[mark], word, gone: mark === 'removed' };
  }

  function orderOf(whole: WholeComparison, other: ComparedOther): readonly string[] {
    const names = { a: sideName(whole.id), b: sideName(other.id) };
    const { behaviour } = other.result;
    if (behaviour.length === 0) return [t('compare.summary.sameOrder')];
    return behaviour.map((difference) => {
      const { code, values } = tellBehaviour(whole.service, difference);
      return String(t(`compare.behaviour.${code}` as never, { ...names, ...values } as never));
    });
  }

  function journeysOf({ result: { journeys } }: ComparedOther): readonly string[] {
    return journeys.map(({ name, steps }) => {
      const count = (fate: string) => steps.filter((step) => step.fate === fate).length;
      const fates = { kept: count('kept'), eliminated: count('eliminated'), fresh: count('new') };
      return t('compare.screen.journey', { name, ...fates });
    });
  }

  /** What a person said about pairs, by the names of the two. */
  function correctionsOf({ service }: WholeComparison, other: ComparedOther): readonly string[] {
    const { together, apart } = other.corrections;
    const { pairs } = other.result.matching;
    const named = (side: typeof service, id: string): string => {
      const table = pairs.find(({ a, b }) => a === id || b === id)?.table;
      const { added, removed } = other.result.structure;
      const found = table ?? [...added, ...removed].find((each) => each.id === id)?.table;
      return found === undefined ? id : nameOf(side, found, id);
    };
    const said = (key: 'together' | 'apart') => (pair: readonly [string, string]) =>
      t(`compareReport.${key}`, { one: named(service, pair[0]), other: named(other.service, pair[1]) });
    return [...together.map(said('together')), ...apart.map(said('apart'))];
  }

  return (whole, other, predicted) => {
    const { service } = whole;
    const { result, numbers } = other;
    const parts = differenceRows(result);
    const rowsOf = (part: Part) => parts[part].map((row) => rowOf(whole, other, row));
    const corrections = correctionsOf(whole, other);
    const none = (part: Part): readonly string[] =>
      parts[part].length === 0 ? [t('compare.part.none')] : [];
    const elsewhere = parts.layout.length === 0 ? [] : [t('compare.part.layout', { n: parts.layout.length })];
    const sections: readonly ReportSection[] = [
      {
        title: t('compare.part.drawing'),
        sentences: [...none('drawing'), ...elsewhere],
        rows: rowsOf('drawing'),
      },
      { title: t('compare.part.parameters'), sentences: none('parameters'), rows: rowsOf('parameters') },
      { title: t('compare.part.behaviour'), sentences: orderOf(whole, other), rows: [] },
      { title: t('compare.part.journeys'), sentences: journeysOf(other), rows: rowsOf('journeys') },
      { title: t('compareReport.corrections'), sentences: corrections, rows: [] },
    ].filter(({ sentences, rows }) => sentences.length + rows.length > 0);
    const [base, name] = [sideName(whole.id), sideName(other.id)];
    const drawing = (side: string, of: typeof service, at: 'a' | 'b'): readonly ReportDrawing[] => {
      // Services of which only journeys are described draw nothing.
      if (Object.keys(of.nodes).length === 0) return [];
      const marks = drawnMarks(of, result, at);
      return [
        {
          title: t('compare.screen.pictureOf', { side, name: of.profile.name }),
          side,
          svg: markedDrawing(of, marks),
          service: of,
          marks: Object.fromEntries(marks.map(([id, mark]) => [id, markOf(mark)])),
        },
      ];
    };
    return {
      title: `${base} → ${name}`,
      other: name,
      summary: summarise(service, other.service, result.structure, result.behaviour, numbers).map(
        ({ part, code, values }) => String(t(`compare.${part}.${code}` as never, values as never)),
      ),
      sections,
      drawings: [...drawing(base, service, 'a'), ...drawing(name, other.service, 'b')],
      journeys: reportJourneys(whole, other, predicted),
    };
  };
}
