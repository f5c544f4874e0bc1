import { Button, UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/kit';
import fields from '../fields/fields.module.css';
import { Fold } from '../fields/fold.tsx';
import lists from '../lists.module.css';

/** An entry of a catalogue. */
interface Entry {
  readonly id: string;
  readonly name: string;
}

interface CatalogueListProps<E extends Entry> {
  readonly title: string;
  /** What the entries are for, in a sentence. */
  readonly hint: string;
  readonly entries: readonly E[];
  readonly detailOf: (entry: E) => string;
  /** Adds an entry; the one that appears opens. */
  readonly onAdd: () => void;
  readonly onRemove: (entry: E) => void;
  /** The fields of an entry. */
  readonly children: (entry: E) => ReactNode;
}

/** A catalogue that most services begin without: folded while it is empty; one entry at a time opens to be changed. */
export function CatalogueList<E extends Entry>(props: CatalogueListProps<E>) {
  const { title, hint, entries, detailOf, onAdd, onRemove, children } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const [known, setKnown] = useState(() => new Set(entries.map(({ id }) => id)));
  if (entries.some(({ id }) => !known.has(id))) {
    setOpen(entries.find(({ id }) => !known.has(id))?.id ?? null);
    setKnown(new Set(entries.map(({ id }) => id)));
  }
  const add = (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={t('work.addTo', { list: title })}
      leftSection={<Plus size={13} aria-hidden />}
      onClick={onAdd}
    >
      {t('inspector.addRole')}
    </Button>
  );
  return (
    <Fold
      title={title}
      used={entries.length > 0}
      summary={entries.length > 0 ? String(entries.length) : ''}
      action={add}
    >
      <p className={fields.soft}>{hint}</p>
      {entries.length > 0 && (
        <ul className={lists.list}>
          {entries.map((entry) => {
            const isOpen = open === entry.id;
            const Chevron = isOpen ? ChevronDown : ChevronRight;
            return (
              <li key={entry.id} data-open={isOpen || undefined}>
                <UnstyledButton
                  className={lists.row}
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : entry.id)}
                >
                  <Chevron size={14} aria-hidden />
                  <span className={lists.name}>{entry.name || t('general.unnamed')}</span>
                  <span className={lists.detail}>{detailOf(entry)}</span>
                </UnstyledButton>
                {isOpen && (
                  <div className={lists.body}>
                    {children(entry)}
                    <div className={lists.foot}>
                      <IconButton
                        icon={Trash2}
                        label={t('inspector.removeNamed', { name: entry.name })}
                        onClick={() => onRemove(entry)}
                      />
                    </div>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Fold>
  );
}
