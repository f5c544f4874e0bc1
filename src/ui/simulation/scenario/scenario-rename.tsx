import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ScenarioRenameProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

/** The name of the scenario in a field of its own; Enter or leaving it keeps, Escape drops. */
export function ScenarioRename({ name, onRename, onClose }: ScenarioRenameProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = () => {
    const wanted = draft.trim();
    if (wanted !== '' && wanted !== name) onRename(wanted);
    onClose();
  };
  return (
    <Group gap={6} wrap="nowrap" align="flex-end">
      <TextInput
        ref={field}
        label={t('simulation.scenarioName')}
        flex={1}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') onClose();
        }}
      />
      <Button variant="default" onClick={save}>
        {t('general.ok')}
      </Button>
    </Group>
  );
}
