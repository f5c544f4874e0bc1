import type { KeyboardEvent } from 'react';
import { useMemo, useRef } from 'react';
import { matchShortcut } from '#session/actions';
import { isApple, useActionContext, useSession } from '#ui/kit';
import { type Cursor, type Direction, moved, next, RAIL, spotAt, STAGES, STEPS } from './cursor.ts';
import { useOpenMap } from './map-context.tsx';
import { screenPlace } from './screen-place.ts';
import { useMapStore } from './map-store.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type Press = KeyboardEvent<HTMLTextAreaElement>;

/** What the keys do: `onCellKey` while going about the map, `onEditorKey` while text is being written. */
export function useMapKeys(cancelDrag: () => boolean): {
  readonly onCellKey: (event: Press) => void;
  readonly onEditorKey: (event: Press) => void;
} {
  const { matrix, actions, readOnly } = useOpenMap();
  const store = useMapStore();
  const session = useSession();
  const context = useActionContext();
  /** After Esc the next Tab leaves the map. */
  const leaving = useRef(false);
  return useMemo(() => {
    const goOn = (event: Press, to: Cursor | null, add = false): void => {
      if (to === null) return;
      event.preventDefault();
      actions.goTo(to, add);
    };
    const last = (row: number): number => (row === STAGES ? matrix.stages.length : matrix.columns.length) - 1;

    const moving = (event: Press, mod: boolean): boolean => {
      const { cursor } = store.getState();
      const direction = ARROWS[event.key];
      if (direction !== undefined) {
        event.preventDefault();
        if (!mod) actions.goTo(moved(matrix, cursor, direction), event.shiftKey);
        else if (!readOnly) actions.shift(direction);
        return true;
      }
      if (event.key === 'Home') goOn(event, { ...cursor, column: 0, index: 0 });
      else if (event.key === 'End') goOn(event, { ...cursor, column: last(cursor.row), index: 0 });
      else if (event.key === 'Tab' && !mod && !leaving.current)
        goOn(event, next(matrix, cursor, event.shiftKey ? -1 : 1));
      else return event.key === 'Tab';
      return true;
    };

    /** From a cell of the emotion lane to what stands there: the point of the curve, else the button that makes one. */
    const goToCurve = (event: Press): boolean => {
      const spot = spotAt(matrix, store.getState().cursor);
      if (spot?.kind !== 'cell' || spot.row.lane.kind !== 'emotion') return false;
      event.preventDefault();
      const place = `[data-curve-step="${CSS.escape(spot.column.step.id)}"]`;
      event.currentTarget.parentElement?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
      return true;
    };

    const changing = (event: Press, mod: boolean): boolean => {
      const { cursor } = store.getState();
      const does = (action: () => void): true => {
        event.preventDefault();
        if (!readOnly) action();
        return true;
      };
      if (event.key === 'Enter' && !mod) {
        if (event.altKey) return does(actions.addColumn);
        if (!event.shiftKey) return goToCurve(event) || does(() => actions.startEditing('old'));
        return does(cursor.row === STEPS ? actions.addBranch : () => actions.addCard());
      }
      if (event.key === 'F2') return goToCurve(event) || does(() => actions.startEditing('old'));
      if (event.key === 'Delete' || event.key === 'Backspace') return does(actions.remove);
      if (mod && event.key.toLowerCase() === 'd') return does(actions.duplicate);
      return false;
    };

    const onCellKey = (event: Press): void => {
      const mod = isApple() ? event.metaKey : event.ctrlKey;
      const wasLeaving = leaving.current;
      if (event.key === 'Escape') {
        leaving.current = !cancelDrag();
        if (leaving.current) session.workspace.getState().selectOnMap([]);
        return;
      }
      if (moving(event, mod) || changing(event, mod)) {
        leaving.current = wasLeaving && event.key === 'Shift';
        return;
      }
      if (event.key !== 'Shift') leaving.current = false;
      if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
        event.preventDefault();
        // The press that opens the menu must not be taken for one beside it.
        event.stopPropagation();
        actions.openMenu(screenPlace(event.currentTarget));
      } else if (mod && event.key.toLowerCase() === 'a') {
        event.preventDefault();
        actions.selectAll();
      } else if (mod || event.altKey || event.key.length > 1) {
        // The field takes keys for itself; what the app does everywhere, it does here too.
        const press = { ...plain(event), target: null };
        const action =
          /^[cxv]$/i.test(event.key) && mod
            ? null
            : matchShortcut(press, session.actions, context, { apple: isApple() });
        if (action === null) return;
        event.preventDefault();
        event.stopPropagation();
        action.run(context);
      }
    };

    const onEditorKey = (event: Press): void => {
      event.stopPropagation();
      const { cursor } = store.getState();
      const text = event.currentTarget.value;
      if (event.key === 'Escape') {
        event.preventDefault();
        actions.stopEditing();
      } else if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        actions.write(text);
        actions.goTo(moved(actions.matrix(), store.getState().cursor, 'down'));
      } else if (event.key === 'Tab') {
        event.preventDefault();
        actions.write(text);
        // The row of the steps goes on growing under one's hands.
        const atEnd = cursor.row === STEPS && cursor.column === matrix.columns.length - 1 && !event.shiftKey;
        if (atEnd && text.trim() !== '') actions.addColumn();
        else {
          const to = next(actions.matrix(), store.getState().cursor, event.shiftKey ? -1 : 1);
          if (to !== null && cursor.column !== RAIL) actions.goTo(to);
        }
      }
    };
    return { onCellKey, onEditorKey };
  }, [matrix, actions, readOnly, store, session, context, cancelDrag]);
}

/** The press as plain values: those of an event live on its prototype. */
function plain({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Press) {
  return { key, code, ctrlKey, metaKey, shiftKey, altKey, isComposing: false };
}
