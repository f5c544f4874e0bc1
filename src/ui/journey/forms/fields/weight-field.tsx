import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../forms.module.css';

interface WeightFieldProps {
  readonly label: string;
  /** 1…5; null: not weighed yet. */
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
}

const NONE = 'none';

/** 1 (little) to 5 (much), or nothing said yet. */
export function WeightField({ label, value, onCommit }: WeightFieldProps) {
  const { t } = useTranslation();
  return (
    <div>
      <p className={classes.choiceLabel} aria-hidden>
        {label}
      </p>
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={value === null ? NONE : String(value)}
        onChange={(next) => onCommit(next === NONE ? null : Number(next))}
        data={[
          { value: NONE, label: t('journeyForms.notWeighed') },
          ...[1, 2, 3, 4, 5].map((each) => ({ value: String(each), label: String(each) })),
        ]}
      />
    </div>
  );
}
