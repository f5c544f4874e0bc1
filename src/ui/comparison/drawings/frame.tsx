import { useElementSize, useMergedRef } from '@mantine/hooks';
import {
  type HTMLAttributes,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react';
import { useWheelTurns, zoomOfTurn } from '#ui/surface';
import { panned, type View, zoomed } from './view.ts';
import classes from './drawings.module.css';

export type ChangeView = (step: (view: View) => View) => void;

interface FrameProps {
  /** What is in it; spoken. */
  readonly label: string;
  readonly onView: ChangeView;
  readonly onSize?: (size: { readonly width: number; readonly height: number }) => void;
  readonly children: ReactNode;
}

/** Pixels that a pointer may tremble during a click. */
const TREMBLE = 4;
const ZOOM_PER_PIXEL = 0.003;
const STEP = 60;
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A window onto drawings: dragged, turned and moved by keys. */
export function Frame({ label, onView, onSize, children }: FrameProps) {
  const root = useRef<HTMLDivElement>(null);
  const { ref: measured, width, height } = useElementSize<HTMLDivElement>();
  const frame = useMergedRef(root, measured);
  const start = useRef<{ x: number; y: number; dragged: boolean } | null>(null);
  useEffect(() => {
    if (width > 0) onSize?.({ width, height });
  }, [width, height, onSize]);
  useWheelTurns(root, (turn) => {
    const { around } = turn;
    const middle = { x: around.x - width / 2, y: around.y - height / 2 };
    onView((view) => zoomed(view, zoomOfTurn(turn, ZOOM_PER_PIXEL), middle));
  });
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const from = start.current;
    if (from === null || event.buttons !== 1) return;
    const far = Math.hypot(event.clientX - from.x, event.clientY - from.y);
    if (!from.dragged && far < TREMBLE) return;
    // Not before: whoever captures the pointer gets the click, too.
    if (!from.dragged) event.currentTarget.setPointerCapture(event.pointerId);
    const by = { x: from.x - event.clientX, y: from.y - event.clientY };
    start.current = { x: event.clientX, y: event.clientY, dragged: true };
    onView((view) => panned(view, by));
  };
  const move = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const [x, y] = WAYS[event.key] ?? [0, 0];
    const factor = event.key === '+' ? 1.25 : event.key === '-' ? 0.8 : 1;
    if (x === 0 && y === 0 && factor === 1) return;
    event.preventDefault();
    onView((view) => panned(zoomed(view, factor), { x, y }));
  };
  // A part of the page that scrolls: it has to be reached by keys, and is no control.
  const reached: HTMLAttributes<HTMLElement> = { role: 'group', tabIndex: 0, 'aria-label': label };
  return (
    <div
      role="presentation"
      {...reached}
      ref={frame}
      className={classes.frame}
      onPointerDown={({ clientX, clientY }) => {
        start.current = { x: clientX, y: clientY, dragged: false };
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={move}
    >
      {children}
    </div>
  );
}
