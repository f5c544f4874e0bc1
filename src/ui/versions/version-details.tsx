import { Button, Group, Stack } from '@mantine/core';
import { GitBranch, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDeletable, isOpenToChange } from '#core/versions';
import type { VersionCard } from '#session/versions';
import { savedTime, IconButton, useSession, useVersions } from '#ui/kit';
import { ChosenNotes } from './chosen-notes.tsx';
import { ForkButton } from './fork-button.tsx';
import { KeptRun } from './kept-run.tsx';
import { StatusSteps } from './status-steps.tsx';
import { useKeptAs } from './use-kept-as.ts';
import { useVariantNames } from './use-variant-names.ts';
import { WordsForm } from './words-form.tsx';
import classes from './version-details.module.css';

interface VersionDetailsProps {
  readonly version: VersionCard;
  readonly onSelect: (id: string) => void;
  /** The working copy is another one now. */
  readonly onLeave: () => void;
}

/** Everything about one version, and everything that can be done with it. */
export function VersionDetails({ version, onSelect, onLeave }: VersionDetailsProps) {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const store = session.versions.getState();
  const nameOf = useVariantNames();
  const keptAs = useKeptAs();
  const isHere = useVersions((state) => version.current && state.line.basedOn === version.id);
  const [editing, setEditing] = useState(false);
  const isOpen = isOpenToChange(version.status);
  const deletable = isDeletable(version.status);
  const restore = async () => {
    await store.restore(version.id, keptAs());
    if (session.versions.getState().problems.length === 0) onLeave();
  };
  return (
    <Stack gap="md">
      {editing && isOpen ? (
        <WordsForm version={version} onDone={() => setEditing(false)} />
      ) : (
        <div>
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <h3 className={classes.title}>{version.name}</h3>
            {isOpen && (
              <IconButton icon={Pencil} label={t('versions.edit')} onClick={() => setEditing(true)} />
            )}
          </Group>
          <p className={version.reason === '' ? classes.soft : classes.reason}>
            {version.reason || t('versions.noReason')}
          </p>
        </div>
      )}
      <ChosenNotes version={version} />
      <StatusSteps version={version} />
      <dl className={classes.facts}>
        <dt>{t('versions.variant')}</dt>
        <dd>{nameOf(version.variantId)}</dd>
        <dt>{t('versions.on')}</dt>
        <dd>{savedTime(version.savedAt, i18n.language)}</dd>
        <dt>{t('versions.by')}</dt>
        <dd className={version.author === '' ? classes.soft : undefined}>
          {version.author || t('versions.nobody')}
        </dd>
        <dt>{t('versions.madeFrom')}</dt>
        <dd>
          <Parents ids={version.parents} onSelect={onSelect} />
        </dd>
        <dt>{t('versions.run')}</dt>
        <dd>
          <KeptRun version={version} />
        </dd>
      </dl>
      <Stack gap={6} align="flex-start">
        <Button
          size="sm"
          variant="default"
          leftSection={<RotateCcw size={15} aria-hidden />}
          disabled={isHere}
          onClick={() => void restore()}
        >
          {t('versions.restore')}
        </Button>
        <p className={classes.soft}>{t('versions.restoreHint')}</p>
        <ForkButton from={version.id} icon={GitBranch} onForked={onLeave} />
        <Button
          size="sm"
          variant="subtle"
          color="red"
          leftSection={<Trash2 size={15} aria-hidden />}
          disabled={!deletable}
          onClick={() => void store.remove(version.id)}
        >
          {t('general.delete')}
        </Button>
        {!deletable && <p className={classes.soft}>{t('versions.cantDelete')}</p>}
      </Stack>
    </Stack>
  );
}

function Parents({ ids, onSelect }: { ids: readonly string[]; onSelect: (id: string) => void }) {
  const { t } = useTranslation();
  const versions = useVersions((state) => state.versions);
  const parents = versions.filter(({ id }) => ids.includes(id));
  if (parents.length === 0) return <span className={classes.soft}>{t('versions.beginning')}</span>;
  return parents.map(({ id, name }) => (
    <button key={id} type="button" className={classes.link} onClick={() => onSelect(id)}>
      {name}
    </button>
  ));
}
