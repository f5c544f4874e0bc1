import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { Box, ElementId, Flow, Service } from '#core/model';
import type { CanvasOverlay } from '../canvas-overlay.ts';
import { useCanvas } from '../canvas-store.ts';
import { useFlowDescription } from '../use-description.ts';
import classes from './flow.module.css';
import { type FlowGeometry, liveGeometryOf } from './flow-geometry.ts';
import { FlowLabel } from './flow-label.tsx';
import { FlowShape } from './flow-shape.tsx';

interface FlowLayerProps {
  /** What is drawn: the document, or what the gesture in hand would make of it. */
  readonly service: Service;
  readonly document: Service;
  readonly selected: ReadonlySet<ElementId>;
  readonly tabStop: ElementId | null;
  readonly overlay: CanvasOverlay | null;
  /** What is on the screen, roughly; only flows that touch it are drawn. */
  readonly window: Box | null;
  /** True where names could not be read anyway: every flow in one stroke. */
  readonly far: boolean;
}

/** Every flow of the drawing in one picture below the nodes, their labels above it. */
export const FlowLayer = memo(function FlowLayer(props: FlowLayerProps) {
  const { service, document, window, far } = props;
  const shown = useMemo(() => {
    const all = records(service.flows).map((flow) => ({
      flow,
      geometry: liveGeometryOf(document, service, flow),
    }));
    return window === null ? all : all.filter(({ geometry }) => touches(geometry, window));
  }, [service, document, window]);
  return (
    <ViewportPortal>
      <svg className={classes.layer}>
        {far ? (
          <path className={classes.far} d={shown.map(({ geometry }) => geometry.path).join('')} />
        ) : (
          <FlowShapes {...props} shown={shown} />
        )}
      </svg>
      {!far && (
        <div className={classes.labels}>
          {shown.map(({ flow, geometry }) => (
            <FlowLabel key={flow.id} flow={flow} at={geometry.label} selected={props.selected.has(flow.id)} />
          ))}
        </div>
      )}
    </ViewportPortal>
  );
});

interface Shown {
  readonly flow: Flow;
  readonly geometry: FlowGeometry;
}

function FlowShapes({
  service,
  selected,
  tabStop,
  overlay,
  shown,
}: FlowLayerProps & { shown: readonly Shown[] }) {
  const { t } = useTranslation();
  const describe = useFlowDescription();
  const dropFlow = useCanvas((state) => state.dropFlow);
  const flashing = useCanvas((state) => state.flashing);
  const moving = useCanvas((state) => state.connecting?.flow ?? null);
  const roleDescription = t('canvas.flowRole');
  return shown.map(({ flow, geometry }) => (
    <FlowShape
      key={flow.id}
      flow={flow}
      geometry={geometry}
      selected={selected.has(flow.id)}
      dropTarget={dropFlow === flow.id}
      flashing={flashing.has(flow.id)}
      hidden={moving === flow.id}
      heat={overlay?.flows?.get(flow.id)?.level}
      tabStop={tabStop === flow.id}
      description={describe(service, flow)}
      roleDescription={roleDescription}
    />
  ));
}

function touches({ points }: FlowGeometry, box: Box): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left <= box.x + box.width && right >= box.x && top <= box.y + box.height && bottom >= box.y;
}
