import { Button, Checkbox, Popover } from '@mantine/core';
import { Check, ChevronDown, Eye, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type JourneyId,
  type JourneyLane,
  journeyLanesOf,
  type JourneyView,
  type JourneyViewId,
  type Service,
} from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { useSession } from '#ui/kit';
import { isAsSaved, shownLanes, viewsOf } from './shown-lanes.ts';
import { ViewName } from './view-name.tsx';
import { ViewRow } from './view-row.tsx';
import classes from './view-menu.module.css';

interface ViewMenuProps {
  readonly service: Service;
  readonly journeyId: JourneyId;
  readonly dense: boolean;
  readonly readOnly: boolean;
  readonly onDense: (dense: boolean) => void;
  readonly nameOf: (lane: JourneyLane) => string;
}

/** Which lanes of the map are shown: one by one, or as a view was saved; and the views themselves. */
export function ViewMenu({ service, journeyId, dense, readOnly, onDense, nameOf }: ViewMenuProps) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { workspace } = useSession();
  const dropdown = useRef<HTMLDivElement>(null);
  const [chosenId, setChosenId] = useState<JourneyViewId | null>(null);
  const [naming, setNaming] = useState<JourneyViewId | 'new' | null>(null);
  // What had the keyboard is gone with the field or the row: it stays in the menu.
  const keepFocus = (): void => dropdown.current?.focus();
  const endNaming = (): void => {
    setNaming(null);
    keepFocus();
  };
  const views = viewsOf(service, journeyId);
  const shown = shownLanes(service, journeyId, dense);
  const chosen = views.find(({ id }) => id === chosenId);
  const current = [chosen, ...views].find((view) => view !== undefined && isAsSaved(view, shown));
  const showsAll = shown.hiddenLaneIds.length === 0;

  const choose = ({ id, hiddenLaneIds, dense: wanted }: JourneyView): void => {
    edit('hideLanes', { journeyId, hiddenLaneIds });
    onDense(wanted);
    setChosenId(id);
  };
  const save = (name: string): void => {
    edit('addJourneyView', { journeyId, name, hiddenLaneIds: shown.hiddenLaneIds, dense });
    const now = workspace.getState().service;
    setChosenId(now === null ? null : (viewsOf(now, journeyId).at(-1)?.id ?? null));
    endNaming();
  };
  const label =
    current?.name ??
    (chosen
      ? t('journeyMap.views.changed', { name: chosen.name })
      : showsAll
        ? t('journeyMap.views.all')
        : t('journeyMap.views.some', { shown: shown.count - shown.hiddenLaneIds.length, all: shown.count }));
  return (
    <Popover
      position="top-end"
      shadow="md"
      width={300}
      trapFocus
      returnFocus
      // Esc ends the writing of a name first.
      closeOnEscape={naming === null}
      onClose={() => setNaming(null)}
    >
      <Popover.Target>
        <Button
          className={classes.target}
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<Eye size={14} aria-hidden />}
          rightSection={<ChevronDown size={12} aria-hidden />}
        >
          {t('journeyMap.views.label', { name: label })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown ref={dropdown} className={classes.dropdown} data-own-keys>
        <h3>{t('journeyMap.views.title')}</h3>
        <ul>
          <li className={classes.row}>
            <button
              type="button"
              className={classes.view}
              aria-pressed={showsAll && current === undefined}
              disabled={readOnly}
              onClick={() => {
                edit('hideLanes', { journeyId, hiddenLaneIds: [] });
                setChosenId(null);
              }}
            >
              <Check size={14} aria-hidden />
              <span>{t('journeyMap.views.all')}</span>
            </button>
          </li>
          {views.map((view) => (
            <ViewRow
              key={view.id}
              view={view}
              shown={shown}
              isCurrent={view === current}
              readOnly={readOnly}
              naming={naming === view.id}
              onNaming={(starts) => (starts ? setNaming(view.id) : endNaming())}
              isFree={(name) => isFree(name, views, view)}
              onChoose={() => choose(view)}
              onRemoved={keepFocus}
            />
          ))}
        </ul>
        {views.length === 0 && <p className={classes.soft}>{t('journeyMap.views.none')}</p>}
        {naming === 'new' ? (
          <ViewName
            value=""
            isFree={(name) => isFree(name, views, null)}
            onCommit={save}
            onCancel={endNaming}
          />
        ) : (
          <Button
            size="xs"
            variant="default"
            fullWidth
            disabled={readOnly}
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() => setNaming('new')}
          >
            {t('journeyMap.views.save')}
          </Button>
        )}
        <h3>{t('journeyMap.views.lanes')}</h3>
        <ul className={classes.lanes} data-scrolls>
          {journeyLanesOf(service, journeyId).map((lane) => (
            <li key={lane.id}>
              <Checkbox
                size="xs"
                label={nameOf(lane)}
                checked={!lane.hidden}
                disabled={readOnly}
                onChange={() => edit('setJourneyLane', { id: lane.id, change: { hidden: !lane.hidden } })}
              />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

/** No two views of a map are called the same. */
function isFree(name: string, views: readonly JourneyView[], own: JourneyView | null): boolean {
  return !views.some((view) => view !== own && view.name.toLowerCase() === name.toLowerCase());
}
