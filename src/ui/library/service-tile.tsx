import { Menu } from '@mantine/core';
import { Copy, FolderOpen, MoreVertical, Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceCard } from '#session/library';
import { IconButton, useSession } from '#ui/kit';
import { ServicePicture } from './service-picture.tsx';
import classes from './service-tile.module.css';

/** One service: its picture, name, last edit and number of versions. */
export function ServiceTile({ card }: { card: ServiceCard }) {
  const { t, i18n } = useTranslation();
  const library = useSession().library.getState();
  const [renaming, setRenaming] = useState(false);
  const edited = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    card.updatedAt,
  );
  return (
    <li className={classes.tile}>
      <button
        type="button"
        className={classes.open}
        aria-label={t('library.open', { name: card.name })}
        onClick={() => void library.open(card.id)}
      >
        <ServicePicture svg={card.picture} />
      </button>
      <div className={classes.caption}>
        <div className={classes.words}>
          {renaming ? (
            <NameField
              name={card.name}
              onDone={(name) => {
                setRenaming(false);
                if (name !== null) void library.rename(card.id, name);
              }}
            />
          ) : (
            <span className={classes.name} title={card.name}>
              {card.name || t('general.unnamed')}
            </span>
          )}
          <span className={classes.facts}>
            {t('library.edited', { when: edited })} · {t('library.versions', { count: card.versions })}
          </span>
        </div>
        <Menu position="bottom-end" width={180} shadow="md">
          <Menu.Target>
            <IconButton icon={MoreVertical} label={t('library.more', { name: card.name })} />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<FolderOpen size={15} aria-hidden />}
              onClick={() => void library.open(card.id)}
            >
              {t('library.openItem')}
            </Menu.Item>
            <Menu.Item leftSection={<Pencil size={15} aria-hidden />} onClick={() => setRenaming(true)}>
              {t('general.rename')}
            </Menu.Item>
            <Menu.Item
              leftSection={<Copy size={15} aria-hidden />}
              onClick={() => void library.duplicate(card.id)}
            >
              {t('general.duplicate')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item
              color="red"
              leftSection={<Trash2 size={15} aria-hidden />}
              onClick={() => void library.remove(card.id)}
            >
              {t('library.toBin')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </li>
  );
}

function NameField({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(name);
  const commit = () => onDone(draft.trim() === '' || draft.trim() === name ? null : draft.trim());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') onDone(null);
  };
  return (
    <input
      className={classes.rename}
      value={draft}
      aria-label={t('library.newNameLabel')}
      ref={focusAndSelect}
      maxLength={200}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}

function focusAndSelect(input: HTMLInputElement | null): void {
  if (input === null || document.activeElement === input) return;
  // The menu that led here gives the focus back to its button when it closes; the field takes it after that.
  requestAnimationFrame(() => {
    input.focus();
    input.select();
  });
}
