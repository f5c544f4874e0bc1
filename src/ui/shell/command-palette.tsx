import { Modal, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { ElementId } from '#core/model';
import { keysOf, useActionContext, useSession } from '#ui/kit';
import classes from './command-palette.module.css';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly shortcut: string;
  readonly run: () => void;
}

/** Every command that can do something now, and every step by name; typed to, chosen with the arrow keys and Enter. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const listId = useId();
  const [query, setQuery] = useState('');
  // Nothing is chosen before something is typed or pointed at: Enter alone must not run the first command.
  const [active, setActive] = useState(-1);
  const entries = useEntries();
  const words = query.trim().toLocaleLowerCase().split(/\s+/);
  const found = entries.filter((entry) => {
    const text = `${entry.label} ${entry.group}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  const choose = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive((at) => Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive((at) => Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={560}
      padding={0}
      yOffset="12vh"
      centered={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('actions.commandPalette')}>
        <Modal.Body>
          <TextInput
            size="md"
            variant="unstyled"
            className={classes.search ?? ''}
            leftSection={<Search size={17} aria-hidden />}
            placeholder={t('shell.palettePlaceholder')}
            aria-label={t('shell.palettePlaceholder')}
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={found[active] ? `${listId}-${String(active)}` : undefined}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setActive(event.currentTarget.value.trim() === '' ? -1 : 0);
            }}
            onKeyDown={onKeyDown}
            data-autofocus
          />
          <div
            className={classes.list}
            role="listbox"
            id={listId}
            aria-label={t('actions.commandPalette')}
            tabIndex={-1}
          >
            {found.slice(0, 60).map((entry, index) => (
              <div
                key={entry.id}
                id={`${listId}-${String(index)}`}
                role="option"
                aria-selected={index === active}
                tabIndex={-1}
                className={classes.entry}
                ref={index === active ? scrollIntoView : undefined}
                onPointerMove={() => setActive(index)}
                onClick={() => choose(entry)}
                onKeyDown={onKeyDown}
              >
                <span className={classes.label}>{entry.label}</span>
                <span className={classes.group}>{entry.group}</span>
                <kbd className={classes.keys}>{entry.shortcut}</kbd>
              </div>
            ))}
          </div>
          {found.length === 0 && <p className={classes.nothing}>{t('shell.paletteNothing')}</p>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function useEntries(): readonly Entry[] {
  const { t } = useTranslation();
  const session = useSession();
  const context = useActionContext();
  return useMemo(() => {
    const commands = session.actions
      .filter((action) => action.id !== 'commandPalette' && action.enabled(context))
      .map((action) => ({
        id: action.id,
        label: t(`actions.${action.id}` as never) as string,
        group: t(`shell.groups.${action.group}`),
        shortcut: action.shortcuts[0] ? keysOf(action.shortcuts[0]).join(' ') : '',
        run: () => action.run(context),
      }));
    const { service, select } = session.workspace.getState();
    const elements = records(service?.nodes ?? {})
      .filter((node) => node.name !== '')
      .map((node) => ({
        id: `go ${node.id}`,
        label: node.name,
        group: t('shell.groups.goTo'),
        shortcut: '',
        run: () => {
          select([node.id as ElementId]);
          context.canvas?.reveal([node.id]);
        },
      }));
    return [...commands, ...elements];
  }, [t, session, context]);
}
