import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurveKind } from '#core/journey/emotion';
import type { ComparisonState } from '#session/comparison';
import { useComparison } from '../use-comparison.ts';
import { CurveChart } from './curve-chart.tsx';
import { CurveMark } from './curve-mark.tsx';
import { CURVE_KINDS, curveRows } from './curve-rows.ts';
import { CurveValues } from './curve-values.tsx';
import { JourneyScores } from './journey-scores.tsx';
import { PredictCurves } from './predict-curves.tsx';
import classes from './journeys.module.css';

interface JourneysViewProps {
  readonly services: NonNullable<ComparisonState['services']>;
  readonly result: NonNullable<ComparisonState['result']>;
}

/** Two journey maps in one row: what became of their steps, and what is felt along them. */
export function JourneysView({ services, result }: JourneysViewProps) {
  const { t } = useTranslation();
  const { journeys } = result;
  const [chosen, choose] = useState('0');
  const [hidden, setHidden] = useState<ReadonlySet<CurveKind>>(new Set());
  const journey = journeys[Number(chosen)] ?? journeys[0];
  const prediction = useComparison((state) =>
    journey === undefined || state.predicted?.of !== result
      ? null
      : (state.predicted.journeys?.find(({ a, b }) => a === journey.a && b === journey.b) ?? null),
  );
  const rows = useMemo(
    () => (journey === undefined ? [] : curveRows(services, journey, prediction)),
    [services, journey, prediction],
  );
  if (journey === undefined) return null;
  const told = CURVE_KINDS.filter((kind) =>
    rows.some(({ before, after }) => before[kind] !== null || after[kind] !== null),
  );
  const nameIn = (service: (typeof services)['a'], id: string | null) =>
    (id === null ? '' : (service.journeys[id as never] as { name: string } | undefined)?.name.trim()) ?? '';
  const [before, after] = [nameIn(services.a, journey.a), nameIn(services.b, journey.b)];
  const toggle = (kind: CurveKind) => {
    const rest = new Set(hidden);
    if (!rest.delete(kind)) rest.add(kind);
    setHidden(rest);
  };
  return (
    <div className={classes.view} data-scrolls>
      {journeys.length > 1 ? (
        <Select
          size="xs"
          label={t('compare.journeys.map')}
          data={journeys.map(({ name }, at) => ({
            value: String(at),
            label: name.trim() || t('compare.table.journeys'),
          }))}
          value={String(journeys.indexOf(journey))}
          allowDeselect={false}
          onChange={(value) => choose(value ?? '0')}
        />
      ) : null}
      <h3 className={classes.title}>
        {before !== '' && after !== '' && before !== after
          ? t('compare.journeys.change', { before, after })
          : after || before || t('compare.table.journeys')}
      </h3>
      {journey.a === null && <p className={classes.soft}>{t('compare.journeys.onlyAfter')}</p>}
      {journey.b === null && <p className={classes.soft}>{t('compare.journeys.onlyBefore')}</p>}
      <PredictCurves service={services.a} />
      <div className={classes.legend}>
        {(['before', 'after'] as const).map((side) => (
          <span key={side}>
            <svg width={26} height={14} data-side={side} aria-hidden>
              <path className={classes.curve} strokeWidth={2} d="M0 7H26" />
              <CurveMark kind="assumed" x={13} y={7} />
            </svg>
            {t(`compare.screen.${side}`)}
          </span>
        ))}
        {told.map((kind) => (
          <button key={kind} type="button" aria-pressed={!hidden.has(kind)} onClick={() => toggle(kind)}>
            <svg width={14} height={14} data-side="key" aria-hidden>
              <CurveMark kind={kind} x={7} y={7} />
            </svg>
            {t(`journeyCurve.kinds.${kind}`)}
          </button>
        ))}
      </div>
      <CurveChart
        steps={journey.steps}
        rows={rows}
        kinds={new Set(told.filter((kind) => !hidden.has(kind)))}
      />
      <JourneyScores
        scores={journey.scores}
        predicted={prediction?.score ?? null}
        unreached={rows.flatMap(({ b, name }) =>
          b !== null && prediction?.unreached.includes(b) ? [name] : [],
        )}
      />
      <CurveValues rows={rows} kinds={prediction === null ? CURVE_KINDS.slice(0, 2) : CURVE_KINDS} />
    </div>
  );
}
