import { useStore as useFlowStore } from '@xyflow/react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  boxOf,
  type ElementId,
  elementOf,
  hasOutsideLabel,
  laneBounds,
  poolBounds,
  type Service,
} from '#core/model';
import { useSession } from '#ui/kit';
import { useCanvas, useCanvasStore } from '../canvas-store.ts';
import { geometryOf } from '../flows/flow-geometry.ts';
import classes from './rename.module.css';

/** The name editor over whatever is being renamed. Enter and leaving it commit, Esc takes everything back. */
export function RenameEditor({ service }: { service: Service }) {
  const id = useCanvas((state) => state.renaming);
  const element = id === null ? null : elementOf(service, id);
  if (id === null || element === null) return null;
  return <Editor key={id} id={id} name={element.record.name} service={service} />;
}

function Editor({ id, name, service }: { id: ElementId; name: string; service: Service }) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useCanvasStore();
  const field = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);
  const [x, y, zoom] = useFlowStore((state) => state.transform);
  const place = placeOf(service, id);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  useEffect(() => {
    const area = field.current;
    if (area !== null) fitHeight(area);
  }, []);

  const finish = (commit: boolean, focus: boolean): void => {
    if (done.current) return;
    done.current = true;
    const text = (field.current?.value ?? '').replace(/\s*\n\s*/g, ' ').trim();
    if (commit && text !== name) session.workspace.getState().edit('rename', { id, name: text });
    store.setState({ renaming: null, ...(focus ? { focusWanted: id } : {}) });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    if (event.key === 'Escape') finish(false, true);
    if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
      event.preventDefault();
      finish(true, true);
    }
  };

  if (place === null) return null;
  const scale = Math.max(zoom, 0.8);
  return (
    <textarea
      ref={field}
      className={classes.editor}
      style={{
        left: place.x * zoom + x,
        top: place.y * zoom + y,
        width: Math.max(96, place.width * zoom),
        fontSize: 12.5 * scale,
      }}
      data-align={place.align}
      aria-label={t('canvas.renameField')}
      defaultValue={name}
      rows={1}
      spellCheck={false}
      onInput={(event) => fitHeight(event.currentTarget)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true, false)}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}

function fitHeight(area: HTMLTextAreaElement): void {
  area.style.height = '0';
  area.style.height = `${area.scrollHeight + 2}px`;
}

interface EditorPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: 'middle' | 'top';
}

/** The middle of where the name is written, and how much room it has, in canvas coordinates. */
function placeOf(service: Service, id: ElementId): EditorPlace | null {
  const element = elementOf(service, id);
  switch (element?.type) {
    case 'node': {
      const box = boxOf(element.record);
      const x = box.x + box.width / 2;
      if (hasOutsideLabel(element.record)) return { x, y: box.y + box.height + 4, width: 118, align: 'top' };
      return { x, y: box.y + box.height / 2, width: box.width - 10, align: 'middle' };
    }
    case 'flow': {
      const { label } = geometryOf(service, element.record);
      return { x: label.x, y: label.y, width: 110, align: 'middle' };
    }
    case 'lane':
    case 'process': {
      const box =
        element.type === 'lane'
          ? laneBounds(service, element.record.id)
          : poolBounds(service, element.record.id);
      return box && { x: box.x + 76, y: box.y + box.height / 2, width: 150, align: 'middle' };
    }
    case undefined:
      return null;
  }
}
