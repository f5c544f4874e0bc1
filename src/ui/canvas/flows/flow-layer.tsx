import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { records } from '#core/base';
import type { Box, ElementId, Flow, FlowId, Service } from '#core/model';
import type { CanvasOverlay } from '../canvas-overlay.ts';
import classes from './flow.module.css';
import { geometryOf } from './flow-geometry.ts';
import { FlowLabel } from './flow-label.tsx';
import { FlowShapes } from './flow-shapes.tsx';
import { shownShare } from './shown-share.ts';
import { touches } from './touches.ts';

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

/**
 * Every flow of the drawing in one picture below the nodes, their labels above it. While a gesture is in hand, the flows
 * it does not touch are left as they are drawn; only the others are drawn anew in each frame.
 */
export const FlowLayer = memo(function FlowLayer(props: FlowLayerProps) {
  const { service, document } = props;
  const moving = useMoving(document, service);
  return (
    <ViewportPortal>
      <FlowPicture {...props} service={document} part={moving} inside={false} />
      {moving.size > 0 && <FlowPicture {...props} part={moving} inside />}
    </ViewportPortal>
  );
});

/** The flows of the document that are in `part`, or those that are not. */
const FlowPicture = memo(
  function FlowPicture(
    props: FlowLayerProps & { readonly part: ReadonlySet<FlowId>; readonly inside: boolean },
  ) {
    const { service, window, far, part, inside } = props;
    const shown = useMemo(
      () =>
        records(service.flows)
          .filter((flow) => part.has(flow.id) === inside)
          .map((flow) => ({ flow, geometry: geometryOf(service, flow) }))
          .filter(({ geometry }) => window === null || touches(geometry.points, window)),
      [service, window, part, inside],
    );
    return (
      <>
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
              <FlowLabel
                key={flow.id}
                flow={flow}
                share={shownShare(service, flow)}
                at={geometry.label}
                selected={props.selected.has(flow.id)}
              />
            ))}
          </div>
        )}
      </>
    );
  },
  // `document` only tells which flows move; a picture depends on what it draws.
  (before, after) =>
    (Object.keys(after) as (keyof typeof after)[]).every(
      (key) => key === 'document' || before[key] === after[key],
    ),
);

/** The flows that a gesture changes or moves an end of; the same set object for as long as they are the same ones. */
function useMoving(document: Service, preview: Service): ReadonlySet<FlowId> {
  const key = useMemo(() => {
    if (document === preview) return '';
    const moving = records(preview.flows).filter((flow) => isTouched(document, preview, flow));
    return moving.map((flow) => flow.id).join(' ');
  }, [document, preview]);
  return useMemo(() => new Set(key === '' ? [] : (key.split(' ') as FlowId[])), [key]);
}

function isTouched(document: Service, preview: Service, flow: Flow): boolean {
  const { source, target } = flow;
  return (
    document.flows[flow.id] !== flow ||
    document.nodes[source] !== preview.nodes[source] ||
    document.nodes[target] !== preview.nodes[target]
  );
}
