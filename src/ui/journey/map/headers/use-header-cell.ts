import type { MouseEvent } from 'react';
import type { Box } from '#core/model';
import type { Cursor } from '../cursor.ts';
import { useOpenMap } from '../map-context.tsx';
import { useMap } from '../map-store.ts';

/** Pressing selects what stands at a cursor, twice edits it; `data-mark` says that the keyboard is there. */
export function useHeaderCell(cursor: Cursor) {
  const { actions } = useOpenMap();
  const mark = useMap(({ cursor: now, focused }) =>
    now.row === cursor.row && now.column === cursor.column && now.index === cursor.index
      ? focused
        ? 'focused'
        : 'blurred'
      : undefined,
  );
  return {
    'data-mark': mark,
    'data-cursor': `${cursor.row},${cursor.column},${cursor.index}`,
    onClick: (event: MouseEvent) => actions.goTo(cursor, event.shiftKey || event.ctrlKey || event.metaKey),
    onDoubleClick: () => actions.startEditing('old'),
  };
}

/** Where a box of the map stands within a layer. */
export function placeOf({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height };
}
