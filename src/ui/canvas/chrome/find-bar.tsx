import { CloseButton, TextInput, UnstyledButton } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ElementId, elementOf, expandedName } from '#core/model';
import { useSession, useWorkspace } from '#ui/kit';
import { useCanvasStore } from '../canvas-store.ts';
import { kindName } from '../element-draft.ts';
import { readingOrder } from '../geometry/reading-order.ts';
import classes from './find-bar.module.css';

const LONGEST = 50;

/** Finds steps, events, flows, lanes and pools by what they are called; the canvas follows the highlighted one. */
export function FindBar({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useCanvasStore();
  const service = useWorkspace((state) => state.service);
  const [query, setQuery] = useState('');
  const [cursor, setCursor] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = useMemo(() => {
    const wanted = query.trim().toLocaleLowerCase();
    if (service === null || wanted === '') return [];
    const named = readingOrder(service).filter((id) => {
      const element = elementOf(service, id);
      return element !== null && element.record.name.toLocaleLowerCase().includes(wanted);
    });
    return named.slice(0, LONGEST);
  }, [service, query]);

  const show = (index: number): void => {
    setCursor(index);
    const id = found[index];
    if (id !== undefined) store.getState().port?.reveal([id]);
  };
  const goTo = (id: ElementId | undefined): void => {
    if (id === undefined) return;
    session.workspace.getState().select([id]);
    store.getState().port?.reveal([id]);
    onClose();
    store.setState({ focusWanted: id });
  };
  const close = (): void => {
    onClose();
    store.setState({ focusWanted: 'canvas' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') show(Math.min(cursor + 1, found.length - 1));
    else if (event.key === 'ArrowUp') show(Math.max(cursor - 1, 0));
    else if (event.key === 'Enter') goTo(found[cursor]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const typeOf = (id: ElementId): string => {
    const element = service && elementOf(service, id);
    if (element?.type === 'flow') return t('canvas.flowRole');
    if (element?.type === 'lane') return t('canvas.laneRole');
    if (element?.type !== 'node') return t('canvas.poolRole');
    return element.record.kind === 'placeholder'
      ? element.record.bpmnType
      : t(`canvas.kinds.${kindName(element.record)}`);
  };
  return (
    <search className={classes.bar} aria-label={t('canvas.find')}>
      <TextInput
        ref={field}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setCursor(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={t('canvas.findHint')}
        aria-label={t('canvas.findHint')}
        leftSection={<Search size={15} aria-hidden />}
        rightSection={<CloseButton size="sm" aria-label={t('general.close')} onClick={close} />}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="find-results"
        aria-activedescendant={found[cursor] && `find-${found[cursor]}`}
      />
      <div
        id="find-results"
        role="listbox"
        aria-label={t('canvas.found')}
        className={classes.list}
        data-scrolls
      >
        {service !== null &&
          found.map((id, index) => (
            <UnstyledButton
              key={id}
              id={`find-${id}`}
              role="option"
              aria-selected={index === cursor}
              tabIndex={-1}
              className={classes.option}
              onClick={() => goTo(id)}
            >
              <span>{expandedName(service, id)}</span>
              <small>{typeOf(id)}</small>
            </UnstyledButton>
          ))}
      </div>
      {query.trim() !== '' && found.length === 0 && (
        <p className={classes.none} role="status">
          {t('canvas.foundNothing')}
        </p>
      )}
    </search>
  );
}
