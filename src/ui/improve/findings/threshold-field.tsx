import { ActionIcon } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { THRESHOLDS, type ThresholdName } from '#core/analysis';
import { type Problem, problem } from '#core/base';
import { NumberField } from '#ui/inspector';
import { useFormat } from '#ui/kit';
import classes from './thresholds.module.css';

interface ThresholdFieldProps {
  readonly name: ThresholdName;
  /** Null: the usual value holds. */
  readonly own: number | null;
  readonly disabled: boolean;
  readonly onCommit: (value: number | null, gesture?: string) => readonly Problem[];
}

/** One threshold: what it means, its value in its unit, the usual value, and the way back to it. Shares are typed in percent. */
export function ThresholdField({ name, own, disabled, onCommit }: ThresholdFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { usual, unit } = THRESHOLDS[name];
  const perUnit = unit === 'share' ? 100 : 1;
  const label = useThresholdName(name);
  const written = { share: '%', perCase: t('improve.thresholds.perCase'), ratio: '×' }[unit];
  const usualText = unit === 'share' ? format.percent(usual) : `${format.number(usual)} ${written}`;
  const commit = (typed: number | null, gesture: string): readonly Problem[] => {
    if (unit === 'share' && typed !== null && (typed < 0 || typed > 100))
      return [problem('invalidNumber', 'error', [], { field: 'thresholdShare', value: typed })];
    return onCommit(typed === null ? null : plain(typed / perUnit), gesture);
  };
  return (
    <li>
      <div className={classes.words}>
        <span className={classes.name} aria-hidden>
          {label}
        </span>
        <span>{t(`improve.thresholds.means.${name}`)}</span>
        <span>{t('improve.thresholds.usual', { value: usualText })}</span>
      </div>
      <div className={classes.field}>
        <NumberField
          label={label}
          hideLabel
          optional
          value={own === null ? null : plain(own * perUnit)}
          placeholder={format.number(usual * perUnit)}
          step={unit === 'share' ? 1 : 0.1}
          unit={written}
          disabled={disabled}
          onCommit={commit}
        />
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={disabled || own === null}
        aria-label={t('improve.thresholds.reset', { name: label })}
        onClick={() => onCommit(null)}
      >
        <RotateCcw size={15} aria-hidden />
      </ActionIcon>
    </li>
  );
}

/** What a threshold is called: as the finding it belongs to, but for three that have names of their own. */
function useThresholdName(name: ThresholdName): string {
  const { t } = useTranslation();
  switch (name) {
    case 'waitWorthTelling':
    case 'cycleEfficiency':
    case 'nonValueAdding':
      return t(`improve.thresholds.names.${name}`);
    default:
      return t(`results.findings.kinds.${name}`);
  }
}

/** Without the crumbs of a multiplication by a hundred. */
function plain(value: number): number {
  return Number(value.toPrecision(12));
}
