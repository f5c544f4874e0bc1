import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import { useSession, useWorkspace } from '#ui/kit';
import classes from './finding-card.module.css';

/** The field is what was asked for, so the keyboard goes there. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}

/** Puts a finding aside; the reason stays with the document. */
export function IgnoreForm({ finding }: { finding: Problem }) {
  const { t } = useTranslation();
  const session = useSession();
  const editable = useWorkspace((state) => state.save.kind !== 'readOnly');
  const [because, setBecause] = useState<string | null>(null);
  if (because === null)
    return (
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        disabled={!editable}
        onClick={() => setBecause('')}
      >
        {t('improve.findings.ignore')}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    session.workspace.getState().edit('dismissFinding', {
      code: finding.code,
      at: finding.at[0] ?? '',
      because: because.trim(),
    });
  };
  return (
    <form className={classes.reason} onSubmit={submit}>
      <TextInput
        label={t('improve.findings.because')}
        placeholder={t('improve.findings.becauseHint')}
        value={because}
        ref={takeFocus}
        flex={1}
        maxLength={300}
        onChange={(event) => setBecause(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setBecause(null)}
      />
      <Button type="submit" disabled={because.trim() === ''}>
        {t('improve.findings.ignoreNow')}
      </Button>
    </form>
  );
}
