import { Alert, Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffingMeasure } from '#core/analysis/staffing';
import { useProblemText, useWorkspace } from '#ui/kit';
import { useStaffing } from '../advisor/use-advisor.ts';
import { FrontChart } from './front-chart.tsx';
import { PointCard } from './point-card.tsx';
import { StaffLimits } from './staff-limits.tsx';
import { UnderWay } from '../under-way.tsx';
import classes from './staffing-section.module.css';

const MEASURES = ['cycleTimeP90', 'cycleTime', 'withinTarget'] as const satisfies readonly StaffingMeasure[];

/** The best staffing at every cost: its limits, the search, the front and what stands behind each of its points. */
export function StaffingSection() {
  const { t } = useTranslation();
  const state = useStaffing((each) => each);
  const problemText = useProblemText();
  const hasTarget = useWorkspace(({ service }) =>
    Object.values(service?.processes ?? {}).some(({ target }) => target !== null),
  );
  const [chosen, setChosen] = useState<string | null>(null);

  const { status, front, tried, phase, measure } = state;
  const isRunning = status === 'running';
  const point = front.find(({ change }) => change.id === chosen) ?? null;
  const points = front.filter(({ onFront }) => onFront).length;
  return (
    <>
      <p className={classes.intro}>{t('advisor.staffing.intro')}</p>
      <StaffLimits />
      <div className={classes.bar}>
        <Select
          size="sm"
          label={t('advisor.staffing.measure')}
          data={MEASURES.filter((each) => hasTarget || each !== 'withinTarget').map((value) => ({
            value,
            label: t(`advisor.staffing.measures.${value}`),
          }))}
          value={measure}
          allowDeselect={false}
          disabled={isRunning}
          onChange={(value) => state.chooseMeasure((value ?? 'cycleTimeP90') as StaffingMeasure)}
        />
        {!isRunning && (
          <Button
            size="sm"
            variant={status === 'idle' || state.stale ? 'filled' : 'default'}
            onClick={() => void state.start()}
          >
            {t(status === 'idle' ? 'advisor.staffing.start' : 'advisor.staffing.again')}
          </Button>
        )}
      </div>
      {isRunning && (
        <UnderWay
          words={t(`advisor.staffing.${phase === 'search' ? 'searching' : 'racing'}`, { count: tried })}
          done={null}
          onCancel={state.cancel}
        />
      )}
      {state.stale && <Alert color="yellow">{t('advisor.staffing.stale')}</Alert>}
      {(status === 'failed' || status === 'refused') && (
        <Alert color="red" title={t('advisor.staffing.failed')}>
          {state.problems.map(problemText).join(' ')}
        </Alert>
      )}
      {status === 'cancelled' && <p className={classes.note}>{t('advisor.staffing.cancelled')}</p>}
      {status === 'done' && front.length === 0 && (
        <p className={classes.note}>{t('advisor.staffing.empty')}</p>
      )}
      {front.length > 0 && (
        <>
          {status === 'done' && (
            <p className={classes.note}>{t('advisor.staffing.done', { count: tried, points })}</p>
          )}
          <FrontChart chosen={chosen} onChoose={setChosen} />
          {point === null ? (
            <p className={classes.note}>{t('advisor.staffing.choose')}</p>
          ) : (
            <PointCard point={point} />
          )}
        </>
      )}
    </>
  );
}
