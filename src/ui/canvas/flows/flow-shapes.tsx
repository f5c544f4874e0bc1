import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementId, Flow, Service } from '#core/model';
import type { CanvasOverlay } from '../canvas-overlay.ts';
import { useCanvas } from '../canvas-store.ts';
import { useFlowDescription } from '../use-description.ts';
import type { FlowGeometry } from './flow-geometry.ts';
import { FlowShape } from './flow-shape.tsx';

interface FlowShapesProps {
  readonly service: Service;
  readonly selected: ReadonlySet<ElementId>;
  readonly tabStop: ElementId | null;
  readonly overlay: CanvasOverlay | null;
  readonly shown: readonly { readonly flow: Flow; readonly geometry: FlowGeometry }[];
}

/** The lines of flows, with what the screen knows of them: selected, about to be split, found, heated. */
export function FlowShapes({ service, selected, tabStop, overlay, shown }: FlowShapesProps) {
  const { t } = useTranslation();
  const describe = useFlowDescription();
  const spokenOf = useMemo(() => remembering((flow) => describe(service, flow)), [describe, service]);
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
      description={spokenOf(flow)}
      roleDescription={roleDescription}
    />
  ));
}

/** Asks once for each flow: sentences cost more than lines. */
function remembering(speak: (flow: Flow) => string): (flow: Flow) => string {
  const known = new Map<Flow, string>();
  return (flow) => {
    const spoken = known.get(flow) ?? speak(flow);
    known.set(flow, spoken);
    return spoken;
  };
}
