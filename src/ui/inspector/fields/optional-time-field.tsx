import { Switch } from '@mantine/core';
import type { Minutes, Problem } from '#core/base';
import classes from './fields.module.css';
import { TimeField } from './time-field.tsx';

interface OptionalTimeFieldProps {
  /** What switching it on means. */
  readonly label: string;
  readonly timeLabel: string;
  readonly value: Minutes | null;
  /** What it begins with when it is switched on. */
  readonly first: Minutes;
  readonly onCommit: (value: Minutes | null, gesture?: string) => readonly Problem[];
}

/** A length of time that need not be stated. */
export function OptionalTimeField({ label, timeLabel, value, first, onCommit }: OptionalTimeFieldProps) {
  return (
    <>
      <Switch
        label={label}
        checked={value !== null}
        onChange={(event) => onCommit(event.currentTarget.checked ? first : null)}
      />
      {value !== null && (
        <div className={classes.indented}>
          <TimeField label={timeLabel} value={value} onCommit={onCommit} />
        </div>
      )}
    </>
  );
}
