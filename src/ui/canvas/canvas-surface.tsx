import { Background, useReactFlow, useStore as useFlowStore } from '@xyflow/react';
import {
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
import type { ElementId, FlowId, Service } from '#core/model';
import type { CanvasPort } from '#session/ports';
import { StillFlow } from '#ui/canvas/still-flow';
import { later, useSession, useWorkspace } from '#ui/kit';
import classes from './canvas.module.css';
import type { CanvasOverlay } from './canvas-overlay.ts';
import { useCanvas, useCanvasStore } from './canvas-store.ts';
import { EmptyHint } from './chrome/empty-hint.tsx';
import { HeatLegend } from './chrome/heat-legend.tsx';
import { MiniMap } from './chrome/mini-map.tsx';
import { Notice } from './chrome/notice.tsx';
import { ZoomControls } from './chrome/zoom-controls.tsx';
import { FlowLayer } from './flows/flow-layer.tsx';
import { ZOOM_RANGE } from './geometry/viewport.ts';
import { GestureLayer } from './gestures/gesture-layer.tsx';
import { hoverPlacing, placeArmed } from './gestures/use-placing.ts';
import { elementUnder, useRootPointer } from './gestures/use-root-pointer.ts';
import { useNodeChanges } from './gestures/use-node-changes.ts';
import { useWheel } from './gestures/use-wheel.ts';
import { useKeyboard } from './keyboard/use-keyboard.ts';
import { PoolLayer } from './lanes/pool-layer.tsx';
import { menuPlace } from './menus/menu-place.ts';
import { nodeTypes } from './nodes/node-shapes.ts';
import { NextPad } from './pad/next-pad.tsx';
import { RenameEditor } from './rename/rename-editor.tsx';
import { TokenLayer } from './results/token-layer.tsx';
import { useCanvasNodes } from './use-canvas-nodes.ts';
import { useCanvasPort } from './use-canvas-port.ts';
import { useFocus } from './use-focus.ts';
import { useOverlays } from './menus/use-overlays.ts';
import { useLevelOfDetail } from './use-level-of-detail.ts';

const CommentLayer = later(async () => (await import('./comments/comment-layer.tsx')).CommentLayer);

interface CanvasSurfaceProps {
  readonly service: Service;
  readonly onReady: (port: CanvasPort | null) => void;
  readonly overlay: CanvasOverlay | null;
  readonly readOnly: boolean;
}

/** Puts the layers of the drawing together and hands gestures to whoever knows them. */
export function CanvasSurface({ service: saved, onReady, overlay, readOnly }: CanvasSurfaceProps) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useCanvasStore();
  const root = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const [mapShown, setMapShown] = useState(true);
  const selection = useWorkspace((state) => state.selection);
  const selected = useMemo(() => new Set<ElementId>(selection), [selection]);
  const tabStop = selection.at(-1) ?? null;
  const placing = useCanvas((state) => state.placing !== null);
  const menuOpen = useCanvas((state) => state.menu !== null);
  const choosing = useCanvas((state) => state.choosingTarget !== null);
  const service = useCanvas((state) => state.preview) ?? saved;

  const { getZoom, screenToFlowPosition } = useReactFlow();
  const { keepFitted } = useCanvasPort(onReady);
  const changes = useNodeChanges(getZoom);
  const pointer = useRootPointer(getZoom, readOnly);
  const onKeyDown = useKeyboard({ readOnly, cancelDrag: changes.cancelDrag });
  const nodes = useCanvasNodes({ service, selected, overlay, tabStop, readOnly });
  const { far, window } = useLevelOfDetail(service);
  const overlays = useOverlays();
  useWheel(root);
  useFocus(root, surface);

  // The view is worked out from the model: nothing has to be measured first.
  const width = useFlowStore((state) => state.width);
  const height = useFlowStore((state) => state.height);
  useEffect(() => {
    if (width > 0 && height > 0) keepFitted();
  }, [width, height, keepFitted]);

  const onContextMenu = useCallback(
    (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('textarea')) return;
      event.preventDefault();
      const element = elementUnder(event.target);
      const { selection: now, select } = session.workspace.getState();
      if (element !== null && !now.includes(element)) select([element]);
      const byKey = event.clientX === 0 && event.clientY === 0;
      const at = byKey ? menuPlace(element) : { x: event.clientX, y: event.clientY };
      store.setState({ menu: { kind: 'context', element, at } });
    },
    [session, store],
  );

  const onPlacingMove = (event: PointerEvent): void => {
    if (store.getState().placing?.by === 'click') {
      hoverPlacing(session, store, screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    }
  };
  const onPlacingClick = (event: MouseEvent): void => {
    if (store.getState().placing?.by !== 'click') return;
    event.stopPropagation();
    placeArmed(
      session,
      store,
      screenToFlowPosition({ x: event.clientX, y: event.clientY }),
      t('canvas.newLane'),
    );
  };

  const toggleMap = useCallback(() => setMapShown((shown) => !shown), []);
  const [only] = selection;
  const grips = selection.length === 1 && !readOnly ? (saved.flows[only as FlowId] ?? null) : null;
  return (
    <div
      ref={root}
      className={classes.root}
      role="presentation"
      data-canvas-root
      data-far={far || undefined}
      data-placing={placing || undefined}
      data-heat-shown={overlay !== null || undefined}
      onKeyDown={onKeyDown}
      onPointerDown={pointer.onPointerDown}
      onPointerMove={placing ? onPlacingMove : undefined}
      onClickCapture={placing ? onPlacingClick : undefined}
      onClick={pointer.onClick}
      onDoubleClick={pointer.onDoubleClick}
      onContextMenu={onContextMenu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) store.setState({ leaving: false });
      }}
    >
      <StillFlow
        ref={surface}
        tabIndex={0}
        aria-label={t('canvas.region')}
        aria-roledescription={t('canvas.regionRole')}
        aria-description={t('canvas.regionHint')}
        nodes={nodes}
        nodeTypes={nodeTypes}
        onNodesChange={changes.onNodesChange}
        onNodeDragStop={changes.onNodeDragStop}
        onSelectionDragStop={changes.onNodeDragStop}
        onPaneClick={() => session.workspace.getState().select([])}
        onSelectionStart={() => session.workspace.getState().select([])}
        minZoom={ZOOM_RANGE.least}
        maxZoom={ZOOM_RANGE.most}
        panActivationKeyCode="Space"
        nodesDraggable={!readOnly}
      >
        <Background gap={24} size={1.4} color="var(--tl-canvas-dot)" />
        <PoolLayer service={service} selected={selected} tabStop={tabStop} readOnly={readOnly} />
        <FlowLayer
          service={service}
          document={saved}
          selected={selected}
          tabStop={tabStop}
          overlay={overlay}
          window={window}
          far={far}
        />
        <GestureLayer service={service} grips={grips} />
        <TokenLayer service={saved} />
        <Suspense fallback={null}>
          {Object.keys(saved.comments).length > 0 && <CommentLayer service={service} />}
        </Suspense>
      </StillFlow>
      {!readOnly && <NextPad service={service} selection={selection} />}
      {!readOnly && <EmptyHint service={saved} />}
      <RenameEditor service={service} />
      {overlay?.legend && <HeatLegend legend={overlay.legend} />}
      <ZoomControls mapShown={mapShown} onToggleMap={toggleMap} />
      {mapShown && <MiniMap service={saved} />}
      <Notice />
      {overlays !== null && menuOpen && <overlays.CanvasMenus />}
      {overlays !== null && choosing && <overlays.ChooseTarget />}
    </div>
  );
}
