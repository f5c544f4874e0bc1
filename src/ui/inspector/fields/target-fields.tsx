import { NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import type { ServiceLevelTarget } from '#core/model';
import classes from './fields.module.css';
import { TimeField } from './time-field.tsx';

interface TargetFieldsProps {
  readonly target: ServiceLevelTarget | null;
  /** A process has a target for the whole case only. */
  readonly measures: readonly ServiceLevelTarget['measure'][];
  readonly onCommit: (target: ServiceLevelTarget | null, gesture?: string) => readonly Problem[];
}

/** The service-level target: none, or so much time for waiting or for all of it, by the clock or in working hours. */
export function TargetFields({ target, measures, onCommit }: TargetFieldsProps) {
  const { t } = useTranslation();
  const fresh: ServiceLevelTarget = { measure: measures[0] ?? 'cycle', limit: 24 * 60, clock: 'clock' };
  return (
    <>
      <Switch
        label={t('inspector.hasTarget')}
        checked={target !== null}
        onChange={(event) => onCommit(event.currentTarget.checked ? fresh : null)}
      />
      {target !== null && (
        <div className={classes.indented}>
          {measures.length > 1 && (
            <NativeSelect
              label={t('inspector.targetFor')}
              value={target.measure}
              onChange={(event) =>
                onCommit({ ...target, measure: event.currentTarget.value as 'wait' | 'cycle' })
              }
              data={measures.map((measure) => ({
                value: measure,
                label: t(`inspector.measures.${measure}`),
              }))}
            />
          )}
          <TimeField
            label={t('inspector.targetLimit')}
            value={target.limit}
            onCommit={(limit, gesture) => onCommit({ ...target, limit }, gesture)}
          />
          <SegmentedControl
            fullWidth
            aria-label={t('inspector.targetClock')}
            value={target.clock}
            onChange={(clock) => onCommit({ ...target, clock: clock as 'clock' | 'working' })}
            data={(['clock', 'working'] as const).map((clock) => ({
              value: clock,
              label: t(`inspector.clocks.${clock}`),
            }))}
          />
        </div>
      )}
    </>
  );
}
