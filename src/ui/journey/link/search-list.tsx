import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './link.module.css';

/** Entries that stand together under a heading. */
export interface ListGroup {
  readonly name: string;
  readonly entries: readonly { readonly id: string; readonly name: string; readonly note: string }[];
}

interface SearchListProps {
  readonly label: string;
  readonly groups: readonly ListGroup[];
  /** What is said where there is nothing to choose from at all. */
  readonly empty: string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** A list that is typed to: arrow keys choose, Enter takes, Esc closes. */
export function SearchList({ label, groups, empty, onPick, onClose }: SearchListProps) {
  const { t } = useTranslation();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  useEffect(() => field.current?.focus(), []);
  const found = matching(groups, query);
  const entries = found.flatMap((group) => group.entries);
  if (groups.length === 0) return <p className={classes.soft}>{empty}</p>;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = entries[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined) onPick(chosen.id);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.search}>
      <TextInput
        ref={field}
        size="xs"
        leftSection={<Search size={14} aria-hidden />}
        placeholder={label}
        aria-label={label}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={entries[active] ? `${listId}-${String(active)}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        className={classes.options}
        role="listbox"
        id={listId}
        aria-label={label}
        tabIndex={-1}
        hidden={entries.length === 0}
      >
        {found.map((group) => (
          <div key={group.name} role="group" aria-label={group.name}>
            <p aria-hidden>{group.name}</p>
            {group.entries.map((entry) => {
              const at = entries.indexOf(entry);
              return (
                <div
                  key={entry.id}
                  id={`${listId}-${String(at)}`}
                  role="option"
                  aria-selected={at === active}
                  tabIndex={-1}
                  ref={at === active ? scrollIntoView : undefined}
                  onPointerMove={() => setActive(at)}
                  onClick={() => onPick(entry.id)}
                  onKeyDown={onKeyDown}
                >
                  <span>{entry.name}</span>
                  <small>{entry.note}</small>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className={classes.soft}>{t('journeyLink.nothingFound')}</p>}
    </div>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** The groups with those entries that hold every word; a group whose own name holds them keeps all. */
function matching(groups: readonly ListGroup[], query: string): readonly ListGroup[] {
  const words = query.trim().toLocaleLowerCase().split(/\s+/);
  return groups
    .map(({ name, entries }) => ({
      name,
      entries: entries.filter((entry) => {
        const text = `${entry.name} ${entry.note} ${name}`.toLocaleLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}
