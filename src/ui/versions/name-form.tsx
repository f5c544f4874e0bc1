import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface NameFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly initial: string;
  readonly confirm: string;
  /** True: may be left empty. */
  readonly optional?: boolean;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** One name to type, and a button that says what happens with it. */
export function NameForm({
  label,
  hint,
  initial,
  confirm,
  optional = false,
  onDone,
  onCancel,
}: NameFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(initial);
  const missing = !optional && name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing) onDone(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        size="sm"
        label={label}
        description={hint}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        ref={focusAndSelect}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-sm" disabled={missing}>
          {confirm}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('general.cancel')}
        </Button>
      </Group>
    </form>
  );
}

/** Once, when the field comes up; a menu that led here gives the focus back to its button first. */
function focusAndSelect(input: HTMLInputElement | null): void {
  if (input === null || input.dataset.met === 'yes') return;
  input.dataset.met = 'yes';
  requestAnimationFrame(() => {
    input.focus();
    input.select();
  });
}
