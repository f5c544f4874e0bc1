import { type ClipboardEvent, useMemo } from 'react';
import { cardText, type JourneyCard } from '#core/model';
import { useSession } from '#ui/kit';
import { selectedCards, spotAt } from './cursor.ts';
import { useOpenMap } from './map-context.tsx';
import { useMapStore } from './map-store.ts';
import { pasteCards } from './paste-cards.ts';
import { readClipboardTable, toClipboardTable } from './clipboard-table.ts';

type Clip = ClipboardEvent<HTMLTextAreaElement>;

/** Cards as they were copied, and the text that was put on the clipboard for them: whoever pastes that text means them. */
let copied: { readonly text: string; readonly cards: readonly (readonly JourneyCard[])[] } | null = null;

/**
 * Copying, cutting and pasting on the map: cards among maps, as a table to and from a spreadsheet. While text is being
 * written the clipboard is the browser's.
 */
export function useMapClipboard() {
  const { matrix, actions, readOnly } = useOpenMap();
  const store = useMapStore();
  const session = useSession();
  return useMemo(() => {
    const copy = (event: Clip): boolean => {
      if (store.getState().editing !== null) return false;
      const ids = new Set(selectedCards(matrix, session.workspace.getState().mapSelection));
      if (ids.size === 0) return false;
      event.preventDefault();
      const columns = matrix.columns
        .map(({ step }) => matrix.cards.filter(({ card, stepId }) => stepId === step.id && ids.has(card.id)))
        .map((column) => column.map(({ card }) => card));
      const first = columns.findIndex(({ length }) => length > 0);
      const cards = columns.slice(first, columns.findLastIndex(({ length }) => length > 0) + 1);
      const text = toClipboardTable(cards.map((column) => column.map(cardText)));
      copied = { text, cards };
      event.clipboardData.setData('text/plain', text);
      return true;
    };
    return {
      onCopy: copy,
      onCut(event: Clip): void {
        if (copy(event) && !readOnly) actions.remove();
      },
      onPaste(event: Clip): void {
        if (store.getState().editing !== null || readOnly) return;
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
        const { cursor } = store.getState();
        if (copied !== null && copied.text === text) {
          pasteCards(actions, matrix, cursor, copied.cards);
          return;
        }
        const rows = readClipboardTable(text);
        const spot = spotAt(matrix, cursor);
        if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
          const at = matrix.columns[cursor.column]?.step.id;
          actions.edit('pasteTable', { journeyId: matrix.journeyId, rows, ...(at ? { at } : {}) });
        } else if (spot !== null) actions.write(text);
      },
    };
  }, [matrix, actions, readOnly, store, session]);
}
