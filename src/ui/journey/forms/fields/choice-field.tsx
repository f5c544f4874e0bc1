import { NativeSelect } from '@mantine/core';

interface ChoiceFieldProps<V extends string> {
  readonly label: string;
  /** Null: nothing, or (where nothing can't be chosen) different things. */
  readonly value: V | null;
  readonly choices: readonly (readonly [V, string])[];
  /** What choosing nothing is called; absent: something has to be chosen. */
  readonly none?: string;
  /** Shown where several things differ. */
  readonly different?: string;
  readonly description?: string;
  readonly onCommit: (value: V | null) => void;
}

const NONE = '';
const DIFFERENT = 'different things';

/** One of a few choices, or none. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>) {
  const { label, value, choices, none, different, description, onCommit } = props;
  return (
    <NativeSelect
      label={label}
      description={description}
      value={different === undefined ? (value ?? NONE) : DIFFERENT}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onCommit(chosen === NONE ? null : (chosen as V));
      }}
      data={[
        ...(different === undefined ? [] : [{ value: DIFFERENT, label: different, disabled: true }]),
        ...(none === undefined ? [] : [{ value: NONE, label: none }]),
        ...choices.map(([choice, name]) => ({ value: choice as string, label: name })),
      ]}
    />
  );
}
