import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionCard } from '#session/versions';
import { useSession } from '#ui/kit';

/** Another name, another reason for a version. */
export function WordsForm({ version, onDone }: { version: VersionCard; onDone: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const [name, setName] = useState(version.name);
  const [reason, setReason] = useState(version.reason);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    await session.versions.getState().reword(version.id, { name: name.trim(), reason: reason.trim() });
    // A notice says why it was refused; what was typed is still here.
    if (session.versions.getState().problems.length === 0) onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="xs">
        <TextInput
          label={t('versions.name')}
          size="sm"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Textarea
          label={t('versions.reason')}
          size="sm"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" disabled={name.trim() === ''}>
            {t('versions.editDone')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onDone}>
            {t('general.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
