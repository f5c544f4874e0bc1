import { useStore as useFlowStore } from '@xyflow/react';
import {
  type CSSProperties,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { cardText } from '#core/model';
import { useOpenMap } from './map-context.tsx';
import { type Cursor, RAIL, type Spot, spotAt } from './cursor.ts';
import classes from './host.module.css';
import { useMap, useMapStore } from './map-store.ts';
import { cellId, HINT_ID, TABLE_ID } from './spoken-table.tsx';
import { useMapClipboard } from './use-map-clipboard.ts';
import { useMapKeys } from './use-map-keys.ts';

/**
 * The field that has the keyboard whenever the map does. Unseen until something is typed, it is the editor of the cell then:
 * what an input method composes is written into it from the first key on.
 */
export function KeyboardHost({ onCancelDrag }: { onCancelDrag: () => boolean }) {
  const { t } = useTranslation();
  const { matrix, service, actions, readOnly } = useOpenMap();
  const store = useMapStore();
  const cursor = useMap((state) => state.cursor);
  const editing = useMap((state) => state.editing);
  const spot = spotAt(matrix, cursor);
  const keys = useMapKeys(onCancelDrag);
  const clipboard = useMapClipboard();
  const field = useRef<HTMLTextAreaElement>(null);

  const textHere = useCallback(() => {
    const now = spotAt(actions.matrix(), store.getState().cursor);
    return now === null ? '' : textAt(now);
  }, [actions, store]);
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    if (editing?.how !== 'typed') area.value = editing?.how === 'old' ? textHere() : '';
    if (editing !== null) area.focus({ preventScroll: true });
    if (editing?.how === 'old') area.setSelectionRange(area.value.length, area.value.length);
    fitHeight(area);
  }, [editing, textHere]);

  const begin = (): void => {
    const area = field.current;
    if (area === null || store.getState().editing !== null) return;
    if (readOnly || spot === null || (spot.kind === 'cell' && !spot.writable)) area.value = '';
    else store.setState({ editing: { how: 'typed' }, notice: null });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    if (editing === null) keys.onCellKey(event);
    else keys.onEditorKey(event);
  };

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);

  const journey = service.journeys[matrix.journeyId];
  return (
    <textarea
      ref={field}
      className={classes.host}
      data-editing={editing !== null || undefined}
      style={usePlace(spot, cursor)}
      rows={1}
      spellCheck={false}
      readOnly={readOnly}
      aria-label={
        editing === null ? t('journeyMap.table', { name: journey?.name ?? '' }) : t('journeyMap.editField')
      }
      aria-describedby={HINT_ID}
      data-map-field
      aria-controls={TABLE_ID}
      aria-activedescendant={editing === null ? cellId(cursor) : undefined}
      onInput={(event) => {
        begin();
        fitHeight(event.currentTarget);
      }}
      onCompositionStart={begin}
      onKeyDown={onKeyDown}
      onFocus={() => store.setState({ focused: true })}
      onBlur={(event) => {
        if (store.getState().editing !== null) actions.write(event.currentTarget.value);
        store.setState({ focused: false });
      }}
      {...clipboard}
    />
  );
}

function textAt(spot: Spot): string {
  switch (spot.kind) {
    case 'stage':
      return spot.stage.name;
    case 'step':
      return spot.step.name;
    case 'lane':
      return spot.row.lane.name;
    case 'cell':
      return spot.card === null ? '' : cardText(spot.card.card);
  }
}

/** Over what is edited, on the screen; headers and names may be held at a border. */
function usePlace(spot: Spot | null, cursor: Cursor): CSSProperties {
  const { matrix } = useOpenMap();
  const [x, y, zoom] = useFlowStore((state) => state.transform);
  if (spot === null) return { left: 0, top: 0 };
  const isHeader = cursor.row < 0 && !(spot.kind === 'step' && spot.ofBranch);
  const left = cursor.column === RAIL && cursor.row >= 0 ? Math.max(0, x) : x;
  const top = isHeader ? Math.max(0, y) : y;
  const isCell = spot.kind === 'cell' && spot.card === null;
  const inset = isCell ? (matrix.sizes.column - Math.min(spot.box.width, matrix.sizes.card)) / 2 : 0;
  const inner = isCell && spot.cards.length === 0 ? inset : 0;
  const scale = Math.max(zoom, 0.8);
  return {
    left: left + (spot.box.x + inner) * zoom,
    top: top + (spot.box.y + (inner > 0 ? matrix.sizes.cellPad : 0)) * zoom,
    width: Math.max(120, (spot.box.width - 2 * inner) * zoom),
    minHeight: Math.min(spot.box.height, matrix.sizes.touchpoint) * zoom,
    fontSize: matrix.sizes.font * scale,
    padding: `${matrix.sizes.cardPad.y * scale - 2}px ${matrix.sizes.cardPad.x * scale - 2}px`,
  };
}

function fitHeight(area: HTMLTextAreaElement): void {
  area.style.height = '0';
  area.style.height = `${area.scrollHeight + 4}px`;
}
