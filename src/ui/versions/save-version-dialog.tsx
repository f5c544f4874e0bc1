import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from '#ui/dialog';
import { useFormat, useRun, useSession, useVersions } from '#ui/kit';
import { useVariantNames } from './use-variant-names.ts';

/** Names the state of the service as it is now, with the latest run if it is still current. */
export function SaveVersionDialog({ onClose, onSaved }: { onClose: () => void; onSaved: () => void }) {
  const { t } = useTranslation();
  const { gap } = useFormat();
  const session = useSession();
  const count = useVersions((state) => state.versions.length);
  const lastAuthor = useVersions((state) => state.author);
  const variant = useVariantNames()(useVersions((state) => state.line.variantId));
  const withRun = useRun((state) => state.run !== null && !state.stale);
  const [name, setName] = useState(
    count === 0 ? t('versions.asIs') : t('versions.next', { number: count + 1 }),
  );
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState(lastAuthor);
  const [saving, setSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    setSaving(true);
    await session.versions.getState().save(name.trim(), reason.trim(), author.trim());
    // A notice says why it was refused; what was typed is still here.
    if (session.versions.getState().problems.length > 0) setSaving(false);
    else onSaved();
  };
  return (
    <DialogFrame title={t('versions.saveTitle')} onClose={onClose} width={440}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput
            label={t('versions.name')}
            size="sm"
            required
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
            onFocus={(event) => event.currentTarget.select()}
          />
          <Textarea
            label={t('versions.reason')}
            placeholder={t('versions.reasonHint')}
            size="sm"
            autosize
            minRows={2}
            maxRows={6}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextInput
            label={t('versions.author')}
            description={t('versions.authorHint')}
            size="sm"
            maxLength={120}
            value={author}
            onChange={(event) => setAuthor(event.currentTarget.value)}
          />
          <p style={{ margin: 0, fontSize: 13, color: 'var(--tl-text-soft)' }}>
            {t('versions.savedOn', { variant })}
            {gap}
            {t(withRun ? 'versions.withRun' : 'versions.withoutRun')}
          </p>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" size="sm" onClick={onClose}>
              {t('general.cancel')}
            </Button>
            <Button type="submit" size="sm" loading={saving} disabled={name.trim() === ''}>
              {t('general.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </DialogFrame>
  );
}
