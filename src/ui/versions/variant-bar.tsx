import { Button, Checkbox, Menu } from '@mantine/core';
import { Archive, ArchiveRestore, ArrowRightLeft, ChevronDown, GitMerge, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VariantCard } from '#session/versions';
import { useSession, useVersions } from '#ui/kit';
import { laneTone } from './lane-tone.ts';
import { NameForm } from './name-form.tsx';
import { useKeptAs } from './use-kept-as.ts';
import { useVariantNames } from './use-variant-names.ts';
import tones from './lane-tones.module.css';
import classes from './variant-bar.module.css';

interface VariantBarProps {
  readonly archivedShown: boolean;
  readonly onShowArchived: (shown: boolean) => void;
  /** The working copy is another one now. */
  readonly onLeave: () => void;
}

/** The named lines of versions, each with what can be done with it. */
export function VariantBar({ archivedShown, onShowArchived, onLeave }: VariantBarProps) {
  const { t } = useTranslation();
  const store = useSession().versions.getState();
  const nameOf = useVariantNames();
  const variants = useVersions((state) => state.variants);
  const [renaming, setRenaming] = useState<string | null>(null);
  const archived = variants.filter((variant) => variant.archived).length;
  const renamed = variants.find(({ id }) => id === renaming);
  return (
    <section className={classes.bar} aria-label={t('versions.variants')}>
      <ul className={classes.variants}>
        {variants.map((variant, lane) =>
          variant.archived && !archivedShown ? null : (
            <li key={variant.id}>
              <VariantMenu
                variant={variant}
                lane={lane}
                onRename={() => setRenaming(variant.id)}
                onLeave={onLeave}
              />
            </li>
          ),
        )}
      </ul>
      {archived > 0 && (
        <Checkbox
          size="xs"
          label={t('versions.showArchived', { count: archived })}
          checked={archivedShown}
          onChange={(event) => onShowArchived(event.currentTarget.checked)}
        />
      )}
      {renamed && (
        <div className={classes.form}>
          <NameForm
            key={renamed.id}
            label={t('versions.name')}
            initial={nameOf(renamed)}
            confirm={t('versions.editDone')}
            onCancel={() => setRenaming(null)}
            onDone={(name) => {
              setRenaming(null);
              void store.renameVariant(renamed.id, name);
            }}
          />
        </div>
      )}
    </section>
  );
}

interface VariantMenuProps {
  readonly variant: VariantCard;
  readonly lane: number;
  readonly onRename: () => void;
  readonly onLeave: () => void;
}

function VariantMenu({ variant, lane, onRename, onLeave }: VariantMenuProps) {
  const { t } = useTranslation();
  const session = useSession();
  const store = session.versions.getState();
  const keptAs = useKeptAs();
  const name = useVariantNames()(variant);
  const isHere = useVersions((state) => state.line.variantId === variant.id);
  const { id, archived, settled } = variant;
  const switchNow = async () => {
    await store.switchTo(id, keptAs());
    if (session.versions.getState().problems.length === 0) onLeave();
  };
  const mergeNow = async () => {
    const { merge } = await session.transfer();
    onLeave();
    await merge.getState().openVariant(id, name);
  };
  return (
    <Menu position="bottom-start" width={250} shadow="md">
      <Menu.Target>
        <Button
          className={classes.variant ?? ''}
          variant="default"
          size="compact-sm"
          data-here={isHere || undefined}
          aria-label={t('versions.moreVariant', { name })}
          rightSection={<ChevronDown size={13} aria-hidden />}
        >
          <span className={`${classes.dot} ${tones.lane}`} data-tone={laneTone(lane)} aria-hidden />
          <span className={classes.name}>{name}</span>
          {isHere && <small>{t('versions.here')}</small>}
          {archived && <small>{t('versions.archived')}</small>}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('versions.versionsOf', { count: variant.versions })}</Menu.Label>
        <Menu.Item
          leftSection={<ArrowRightLeft size={15} aria-hidden />}
          disabled={isHere}
          onClick={() => void switchNow()}
        >
          {t('versions.switchTo')}
        </Menu.Item>
        <Menu.Item
          leftSection={<GitMerge size={15} aria-hidden />}
          disabled={isHere || variant.versions === 0}
          onClick={() => void mergeNow()}
        >
          {t('merge.variant')}
        </Menu.Item>
        <Menu.Item leftSection={<Pencil size={15} aria-hidden />} onClick={onRename}>
          {t('versions.renameVariant')}
        </Menu.Item>
        {archived ? (
          <Menu.Item
            leftSection={<ArchiveRestore size={15} aria-hidden />}
            onClick={() => void store.archiveVariant(id, false)}
          >
            {t('versions.takeUp')}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<Archive size={15} aria-hidden />}
            disabled={isHere}
            onClick={() => void store.archiveVariant(id, true)}
          >
            {t('versions.archive')}
          </Menu.Item>
        )}
        <Menu.Item
          color="red"
          leftSection={<Trash2 size={15} aria-hidden />}
          disabled={isHere || settled}
          onClick={() => void store.removeVariant(id)}
        >
          {t('versions.deleteVariant')}
        </Menu.Item>
        {settled && !isHere && <Menu.Label>{t('versions.cantDelete')}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}
