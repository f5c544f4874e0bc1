import { useTranslation } from 'react-i18next';
import type { ReportJourney } from '#core/exchange/comparison-report';
import type { ComparedOther, PredictedCurves, WholeComparison } from '#session/comparison';
import { CURVE_KINDS, type CurveRow, curveRows } from '../journeys/curve-rows.ts';
import { FATE_MARKS, useJourneyWords } from '../journeys/use-journey-words.ts';
import { useSigned } from '../journeys/use-signed.ts';
import { PAPER_COLOURS } from '../use-mark-colours.ts';

type Journey = ComparedOther['result']['journeys'][number];

const KEPT = '#efede7';

/** The journey maps of one of the others beside those of the first, in the words of the screen. */
export function useReportJourneys(): (
  whole: WholeComparison,
  other: ComparedOther,
  predicted: PredictedCurves | null,
) => readonly ReportJourney[] {
  const { t } = useTranslation();
  const signed = useSigned();
  const { symbolOf, changeAt, reasonAt, scoresOf } = useJourneyWords();
  const named = (name: string): string => name.trim() || t('journeyMap.unnamed');

  function curvesOf(rows: readonly CurveRow[]): ReportJourney['curves'] {
    return CURVE_KINDS.flatMap((kind) =>
      (['before', 'after'] as const).flatMap((side): ReportJourney['curves'] => {
        const points = rows.flatMap((row) => {
          const value = row[side][kind];
          return value === null
            ? []
            : [{ column: row.column, share: row.share, value, name: named(row.name) }];
        });
        return points.length === 0 ? [] : [{ kind, side, name: t(`journeyCurve.kinds.${kind}`), points }];
      }),
    );
  }

  function findingOf({ a, b, name, steps }: Journey): string {
    const count = (fate: string) => steps.filter((step) => step.fate === fate).length;
    const fates = { kept: count('kept'), eliminated: count('eliminated'), fresh: count('new') };
    const told = t('compare.screen.journey', { name: named(name), ...fates });
    if (a !== null && b !== null) return told;
    return `${told} ${t(a === null ? 'compare.journeys.onlyAfter' : 'compare.journeys.onlyBefore')}`;
  }

  function valuesOf(rows: readonly CurveRow[], isPredicted: boolean): ReportJourney['values'] {
    const kinds = isPredicted ? CURVE_KINDS : CURVE_KINDS.slice(0, 2);
    return {
      title: t('compare.journeys.values'),
      head: [t('journeyMap.kinds.touchpoint'), ...kinds.map((kind) => t(`journeyCurve.kinds.${kind}`))],
      rows: rows.map((row) => [
        row.fate === 'kept'
          ? named(row.name)
          : `${named(row.name)}\n${t(`compare.journeys.fate.${row.fate}`)}`,
        ...kinds.map((kind) => {
          const reason = reasonAt(row, kind);
          return reason === null ? changeAt(row, kind) : `${changeAt(row, kind)}\n${reason}`;
        }),
      ]),
    };
  }

  return (whole, other, predicted) =>
    other.result.journeys.map((journey): ReportJourney => {
      const { a, b, name, steps, scores } = journey;
      // What is predicted is about the pair that is looked at.
      const found = predicted?.of === other.result ? predicted.journeys : null;
      const prediction = found?.find((each) => each.a === a && each.b === b) ?? null;
      const rows = curveRows({ a: whole.service, b: other.service }, journey, prediction);
      const curves = curvesOf(rows);
      const unreached = rows.flatMap((row) =>
        row.b !== null && prediction?.unreached.includes(row.b) ? [row.name] : [],
      );
      return {
        name: named(name),
        finding: findingOf(journey),
        steps: steps.map((step) => {
          const mark = FATE_MARKS[step.fate];
          return {
            name: named(step.name),
            symbol: symbolOf(step.fate),
            fate: t(`compare.journeys.fate.${step.fate}`),
            colour: mark === null ? KEPT : PAPER_COLOURS[mark].ground,
          };
        }),
        curves,
        kinds: CURVE_KINDS.filter((kind) => curves.some((curve) => curve.kind === kind)).map((kind) => ({
          kind,
          name: t(`journeyCurve.kinds.${kind}`),
        })),
        scale: [2, 1, 0, -1, -2].map(signed),
        scores: [
          ...scoresOf(scores, prediction?.score ?? null, unreached),
          ...(curves.length === 0 ? [] : [t('compare.journeys.scoreHint')]),
        ],
        values: valuesOf(curves.length === 0 ? [] : rows, prediction !== null),
      };
    });
}
