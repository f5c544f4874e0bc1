import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import type { Distribution } from '#core/random';
import { NumberField } from '../fields/number-field.tsx';
import classes from './distribution.module.css';
import { type ParameterName, parametersOf, pureNumbers } from './families.ts';
import { ListEditor } from './list-editor.tsx';

interface ParametersProps {
  readonly value: Distribution;
  readonly onCommit: (value: Distribution, gesture?: string) => readonly Problem[];
  readonly unit: ReactNode;
  /** Not of times: named without words for time. */
  readonly plain: boolean;
}

/** The numbers of a distribution, named in plain words; the unit of time stands once, behind them. */
export function Parameters({ value, onCommit, unit, plain }: ParametersProps) {
  const { t } = useTranslation();
  if (value.type === 'empirical' || value.type === 'histogram') {
    return <ListEditor key={value.type} value={value} onCommit={onCommit} unit={unit} />;
  }
  const names: readonly ParameterName[] = parametersOf[value.type];
  return (
    <div className={classes.parameters} data-many={names.length > 2 || undefined}>
      {names.map((name) => (
        <NumberField
          key={name}
          label={t(plain ? `work.parameters.${name}` : `inspector.parameters.${name}`)}
          value={(value as unknown as Record<ParameterName, number>)[name]}
          step={pureNumbers.has(name) && name !== 'order' ? 0.5 : 1}
          onCommit={(number, gesture) => onCommit({ ...value, [name]: number } as Distribution, gesture)}
        />
      ))}
      <div className={classes.unit}>{unit}</div>
    </div>
  );
}
