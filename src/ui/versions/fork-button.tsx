import { Button } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useVersions } from '#ui/kit';
import { NameForm } from './name-form.tsx';
import { useKeptAs } from './use-kept-as.ts';

interface ForkButtonProps {
  /** The version it begins with; null: the working copy. */
  readonly from: string | null;
  readonly icon: LucideIcon;
  readonly onForked?: () => void;
}

/** Begins a variant, under a name that is asked for. */
export function ForkButton({ from, icon: Icon, onForked }: ForkButtonProps) {
  const { t } = useTranslation();
  const session = useSession();
  const keptAs = useKeptAs();
  const variants = useVersions((state) => state.variants);
  const [asking, setAsking] = useState(false);
  const forking = useRef(false);
  const fork = async (name: string) => {
    if (forking.current) return;
    forking.current = true;
    await session.versions.getState().fork(from, name, keptAs());
    forking.current = false;
    // A notice says why it was refused; what was typed is still here.
    if (session.versions.getState().problems.length > 0) return;
    setAsking(false);
    onForked?.();
  };
  if (asking)
    return (
      <NameForm
        label={t('versions.forkName')}
        hint={t('versions.forkHint')}
        initial={t('versions.forkNext', { letter: nextLetter(variants.length - 1) })}
        confirm={t('versions.forkDo')}
        onCancel={() => setAsking(false)}
        onDone={(name) => void fork(name)}
      />
    );
  return (
    <Button
      size="sm"
      variant="default"
      leftSection={<Icon size={15} aria-hidden />}
      onClick={() => setAsking(true)}
    >
      {t('versions.fork')}
    </Button>
  );
}

/** A, B … Z, then numbers. */
function nextLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + Math.max(0, index)) : String(index + 1);
}
