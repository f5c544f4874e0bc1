import { Menu } from '@mantine/core';
import { Ellipsis, Map as MapIcon, Plus, Workflow } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { journeyCommands } from '#core/editing/journey';
import type { Journey, JourneyId } from '#core/model';
import { IconButton, keysOf, useAction, usePreferences, useSession, useWorkspace } from '#ui/kit';
import { numberedName } from './numbered-name.ts';
import classes from './sheets.module.css';
import { TabName } from './tab-name.tsx';

const NO_JOURNEYS: readonly Journey[] = [];

/** The sheets of a service, as in a spreadsheet: its process, its journey maps, and one more. */
export function SheetTabs() {
  const { t } = useTranslation();
  const session = useSession();
  const language = usePreferences((state) => state.language);
  const table = useWorkspace((state) => state.service?.journeys);
  const sheet = useWorkspace((state) => state.sheet);
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const [renaming, setRenaming] = useState<JourneyId | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const journeys = table === undefined ? NO_JOURNEYS : records(table);
  const sheets: readonly (JourneyId | null)[] = [null, ...journeys.map(({ id }) => id)];

  const open = (id: JourneyId | null): void => {
    if (id !== sheet) session.workspace.getState().openSheet(id);
  };
  const edit = session.workspace.getState().editWith;
  const add = (): void => {
    const name = numberedName(t('journeyMap.newName'), journeys);
    const before = new Set(journeys.map(({ id }) => id));
    edit(journeyCommands, 'addJourney', { name, locale: language });
    openNew(before);
  };
  const duplicate = ({ id, name }: Journey): void => {
    const before = new Set(journeys.map((journey) => journey.id));
    edit(journeyCommands, 'duplicateJourney', { id, name: numberedName(name, journeys) });
    openNew(before);
  };
  const openNew = (before: ReadonlySet<JourneyId>): void => {
    const { service, mapSelection, openSheet, selectOnMap } = session.workspace.getState();
    const made = service && records(service.journeys).find(({ id }) => !before.has(id));
    if (!made) return;
    openSheet(made.id);
    selectOnMap(mapSelection);
  };
  const remove = (id: JourneyId): void => {
    edit(journeyCommands, 'removeJourney', { id });
    list.current?.querySelector<HTMLElement>('[role="tab"]')?.focus();
  };
  const rename = (id: JourneyId, name: string | null): void => {
    if (name !== null && name.trim() !== '')
      edit(journeyCommands, 'setJourney', { id, change: { name: name.trim() } });
    setRenaming(null);
    queueMicrotask(() => focusTab(list.current, id));
  };

  const onKeyDown = (event: KeyboardEvent, id: JourneyId | null): void => {
    const at = sheets.indexOf(id);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: sheets.length - 1 }[event.key];
    if (to !== undefined) {
      const next = sheets[(to + sheets.length) % sheets.length] ?? null;
      event.preventDefault();
      open(next);
      focusTab(list.current, next);
    } else if (id !== null && !readOnly && event.key === 'F2') {
      event.preventDefault();
      event.stopPropagation();
      setRenaming(id);
    } else if (id !== null && !readOnly && event.key === 'Delete') {
      event.preventDefault();
      event.stopPropagation();
      remove(id);
    }
  };

  return (
    <div className={classes.bar} data-pane>
      <div ref={list} role="tablist" aria-label={t('journeyMap.sheets')} className={classes.tabs}>
        {sheets.map((id) => {
          const journey = journeys.find((each) => each.id === id);
          if (journey !== undefined && renaming === journey.id)
            return (
              <TabName key={journey.id} name={journey.name} onDone={(name) => rename(journey.id, name)} />
            );
          const Icon = id === null ? Workflow : MapIcon;
          return (
            <button
              key={id ?? 'process'}
              type="button"
              role="tab"
              data-sheet={id ?? ''}
              className={classes.tab}
              aria-selected={id === sheet}
              tabIndex={id === sheet ? 0 : -1}
              onClick={() => open(id)}
              onDoubleClick={() => !readOnly && id !== null && setRenaming(id)}
              onKeyDown={(event) => onKeyDown(event, id)}
            >
              <Icon size={14} strokeWidth={1.9} aria-hidden />
              <span className={classes.label}>{journey?.name ?? t('journeyMap.process')}</span>
            </button>
          );
        })}
      </div>
      {journeys.map(
        (journey) =>
          journey.id === sheet &&
          !readOnly && (
            <SheetMenu
              key={journey.id}
              journey={journey}
              onRename={() => setRenaming(journey.id)}
              onDuplicate={() => duplicate(journey)}
              onRemove={() => remove(journey.id)}
            />
          ),
      )}
      {!readOnly && <NewMapMenu onBlank={add} />}
    </div>
  );
}

/** A map without anything on it, or one that a process proposes. Once it is chosen, the keyboard goes on to it. */
function NewMapMenu({ onBlank }: { onBlank: () => void }) {
  const { t } = useTranslation();
  const proposal = useAction('proposeJourney');
  const target = useRef<HTMLButtonElement>(null);
  const chosen = useRef(false);
  const choose = (make: () => void) => () => {
    chosen.current = true;
    make();
  };
  const onClose = (): void => {
    if (!chosen.current) target.current?.focus();
    chosen.current = false;
  };
  return (
    <Menu
      position="top-start"
      width={240}
      shadow="md"
      withinPortal={false}
      floatingStrategy="fixed"
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      onClose={onClose}
    >
      <Menu.Target>
        <button ref={target} type="button" className={classes.add} data-hint={t('journeyMap.addHint')}>
          <Plus size={14} strokeWidth={2.2} aria-hidden />
          {t('journeyMap.add')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={choose(onBlank)}>{t('journeyLink.newMap.blank')}</Menu.Item>
        <Menu.Item disabled={!proposal.enabled} onClick={choose(proposal.run)}>
          {t('journeyLink.newMap.fromProcess')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function focusTab(list: HTMLElement | null, id: JourneyId | null): void {
  list?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(id ?? '')}"]`)?.focus();
}

interface SheetMenuProps {
  readonly journey: Journey;
  readonly onRename: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** What can be done with the map that is open as a whole. */
function SheetMenu({ journey, onRename, onDuplicate, onRemove }: SheetMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      position="top-start"
      width={200}
      shadow="md"
      withinPortal={false}
      floatingStrategy="fixed"
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <IconButton icon={Ellipsis} label={t('journeyMap.menuOf', { name: journey.name })} size={24} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onRename} rightSection={<span className={classes.keys}>{keysOf('f2')}</span>}>
          {t('journeyMap.rename')}
        </Menu.Item>
        <Menu.Item onClick={onDuplicate}>{t('journeyMap.duplicate')}</Menu.Item>
        <Menu.Item onClick={onRemove} rightSection={<span className={classes.keys}>{keysOf('delete')}</span>}>
          {t('journeyMap.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
