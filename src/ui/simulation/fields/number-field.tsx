import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

interface NumberFieldProps extends Omit<NumberInputProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly value: number;
  /** Called once the person has finished: on leaving the field, on Enter, on a step by arrow key. */
  readonly onCommit: (value: number) => void;
}

/** A number that is handed on when the person has finished typing it; Escape takes the typing back. */
export function NumberField({ value, onCommit, ...rest }: NumberFieldProps) {
  const [draft, setDraft] = useState<number | string | null>(null);
  const commit = () => {
    if (typeof draft === 'number' && draft !== value) onCommit(draft);
    setDraft(null);
  };
  return (
    <NumberInput
      clampBehavior="strict"
      thousandSeparator={false}
      hideControls
      {...rest}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
