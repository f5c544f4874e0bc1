import { useReactFlow, useStore as useFlowStore, ViewportPortal } from '@xyflow/react';
import {
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMatrix } from '#core/journey';
import type { JourneyId, Service } from '#core/model';
import type { CanvasPort } from '#session/ports';
import { StillFlow } from '#ui/canvas/still-flow';
import { useSession, useWorkspace } from '#ui/kit';
import { buildCardNodes, type CardCache } from './build-card-nodes.ts';
import { CardNode } from './card-node.tsx';
import { CellPrompts } from './cell-prompts.tsx';
import { type Cursor, cursorAt, cursorOf, spotAt } from './cursor.ts';
import { CommentMarks } from './comment-marks.tsx';
import { CurveKey, CurveLayer, EmotionHeader } from './curve-layer.tsx';
import { EdgeLayer } from './edge-layer.tsx';
import { EmotionGuides } from './emotion-guides.tsx';
import { GroundLayer } from './ground-layer.tsx';
import { HeaderLayers } from './headers/header-layers.tsx';
import { KeyboardHost } from './keyboard-host.tsx';
import { createMapActions } from './map-actions.ts';
import { MapBar } from './map-bar.tsx';
import { MapProvider } from './map-context.tsx';
import { MapMenu } from './map-menu.tsx';
import { MapNotice } from './map-notice.tsx';
import { useMap, useMapStore } from './map-store.ts';
import { ZOOM_RANGE } from './map-view.ts';
import classes from './map.module.css';
import { PinnedLanes } from './headers/pinned-lanes.tsx';
import { BranchCards } from './headers/step-header.tsx';
import { SpokenTable } from './spoken-table.tsx';
import { useCardGestures } from './use-card-gestures.ts';
import { useMapPort } from './use-map-port.ts';
import { useMapWheel } from './use-map-wheel.ts';
import { useMatrixNow } from './use-matrix.ts';
import { usePaletteDrop } from './use-palette-drop.ts';
import { useShownFocus } from './use-shown-focus.ts';

interface MapSurfaceProps {
  readonly id: JourneyId;
  readonly service: Service;
  readonly readOnly: boolean;
  readonly onReady: (port: CanvasPort | null) => void;
}

const NODE_TYPES = { card: CardNode };
/** What has keys and a pointer of its own on the map. */
const OWN = 'textarea, input, [role="menu"], [role="toolbar"], [data-own-keys]';

/** Puts the layers of a map together, and hands gestures to whoever knows them. */
export function MapSurface({ id, service, readOnly, onReady }: MapSurfaceProps) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useMapStore();
  const root = useRef<HTMLDivElement>(null);
  const byKeys = useRef(true);
  const { screenToFlowPosition } = useReactFlow();
  const density = useMap((state) => state.density);
  const zones = useMap((state) => state.view);
  const dragged = useMap((state) => state.dragged);
  const cursor = useMap((state) => state.cursor);
  const selection = useWorkspace((state) => state.mapSelection);
  const matrixNow = useMatrixNow(id);
  const matrix = matrixNow();
  const actions = useMemo(() => createMapActions(session, store, matrixNow), [session, store, matrixNow]);
  const gestures = useCardGestures(actions, matrixNow);
  const field = useCallback(
    () => root.current?.querySelector<HTMLTextAreaElement>('[data-map-field]') ?? null,
    [],
  );
  const focus = useCallback(() => field()?.focus({ preventScroll: true }), [field]);
  const rename = useCallback(() => actions.startEditing('old'), [actions]);
  const view = useMapPort(matrixNow, onReady, focus, rename);
  useMapWheel(root, matrixNow);
  const showFocus = useShownFocus(view.reveal);
  const drops = usePaletteDrop(actions, readOnly);

  const [cache] = useState<CardCache>(() => new Map());
  const nodes = useMemo(
    () => buildCardNodes({ service, matrix, readOnly }, new Set<string>(selection), dragged, cache),
    [service, matrix, readOnly, selection, dragged, cache],
  );
  const open = useMemo(() => ({ service, matrix, actions, readOnly }), [service, matrix, actions, readOnly]);

  const isSized = useFlowStore((state) => state.width > 0);
  useEffect(() => {
    if (isSized) view.open();
  }, [isSized, density, view]);
  useEffect(() => actions.follow(), [selection, matrix, actions]);
  useEffect(() => {
    const spot = spotAt(matrixNow(), cursor);
    if (spot !== null && byKeys.current && isSized) view.reveal(spot.box);
  }, [cursor, matrixNow, view, isSized]);

  const onMouseDown = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest(OWN)) return;
    // The keyboard stays in its field, whatever is pressed.
    event.preventDefault();
    if (document.activeElement !== field()) focus();
    else if (store.getState().editing !== null) actions.write(field()?.value ?? '');
  };
  const spotUnder = (event: MouseEvent) =>
    cursorAt(matrixNow(), screenToFlowPosition({ x: event.clientX, y: event.clientY }));
  const onPaneClick = (event: MouseEvent): void => {
    const at = spotUnder(event);
    if (at !== null) actions.goTo(at);
    else session.workspace.getState().selectOnMap([]);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const { hover, dragged: inHand } = store.getState();
    const isOver = inHand === null && event.buttons === 0 && isOnPane(event.target);
    const now = isOver ? spotUnder(event) : null;
    const same = now === hover || (now && hover && now.row === hover.row && now.column === hover.column);
    if (!same) store.setState({ hover: now });
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (isOnPane(event.target)) actions.startEditing('old');
  };
  const onContextMenu = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest(OWN)) return;
    event.preventDefault();
    const card = event.target.closest<HTMLElement>('[data-card]')?.dataset.card;
    const mark = event.target.closest<HTMLElement>('[data-cursor]')?.dataset.cursor;
    const at = mark ? marked(mark) : card ? cursorOf(matrixNow(), card as never) : spotUnder(event);
    if (at === null || readOnly) return;
    const isSelected = card !== undefined && (selection as readonly string[]).includes(card);
    if (isSelected) store.setState({ cursor: at });
    else actions.goTo(at);
    actions.openMenu({ x: event.clientX, y: event.clientY });
  };

  return (
    <MapProvider value={open}>
      <div
        ref={root}
        className={classes.root}
        data-view={zones}
        role="presentation"
        style={measures(matrix)}
        onKeyDownCapture={() => (byKeys.current = true)}
        onPointerDownCapture={() => (byKeys.current = false)}
        onMouseDownCapture={onMouseDown}
        onFocusCapture={showFocus}
        onPointerMove={onPointerMove}
        onPointerLeave={() => store.setState({ hover: null })}
        onDoubleClick={onDoubleClick}
        onContextMenu={onContextMenu}
        {...drops}
      >
        <KeyboardHost onCancelDrag={gestures.cancelDrag} />
        <Suspense fallback={null}>
          <SpokenTable />
        </Suspense>
        <StillFlow
          aria-label={t('journeyMap.region')}
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onNodesChange={gestures.onNodesChange}
          onNodeDragStop={gestures.onNodeDragStop}
          onSelectionDragStop={gestures.onNodeDragStop}
          onPaneClick={onPaneClick}
          onSelectionStart={() => session.workspace.getState().selectOnMap([])}
          minZoom={ZOOM_RANGE.least}
          maxZoom={ZOOM_RANGE.most}
          panActivationKeyCode={null}
          nodesDraggable={!readOnly}
          nodesFocusable={false}
        >
          <GroundLayer />
          <EdgeLayer />
          <EmotionGuides />
          <ViewportPortal>
            <div className={classes.branches} aria-hidden>
              <BranchCards matrix={matrix} />
            </div>
          </ViewportPortal>
          <CellPrompts />
          <CurveLayer />
        </StillFlow>
        <HeaderLayers />
        <EmotionHeader />
        <PinnedLanes />
        <Suspense fallback={null}>
          <CommentMarks />
        </Suspense>
        <div className={classes.corner}>
          <CurveKey />
          <MapBar port={view.port} />
        </div>
        <MapNotice />
        <MapMenu onClosed={focus} />
      </div>
    </MapProvider>
  );
}

/** The cursor that a header carries. */
function marked(text: string): Cursor {
  const [row = 0, column = 0, index = 0] = text.split(',').map(Number);
  return { row, column, index };
}

function isOnPane(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('.react-flow__pane, .react-flow__node, [data-kind]') !== null
  );
}

/** The measures of the matrix, for whatever is drawn by a style sheet. */
function measures({ sizes }: JourneyMatrix): CSSProperties {
  return {
    '--map-font': `${sizes.font}px`,
    '--map-line': `${sizes.line}px`,
    '--map-small-font': `${sizes.smallFont}px`,
    '--map-small-line': `${sizes.smallLine}px`,
    '--map-icon': `${sizes.icon}px`,
    '--map-pad-x': `${sizes.cardPad.x}px`,
    '--map-pad-y': `${sizes.cardPad.y}px`,
  } as CSSProperties;
}
