import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementId, NodeId, Service } from '#core/model';
import type { CanvasOverlay } from './canvas-overlay.ts';
import { useCanvas } from './canvas-store.ts';
import { buildNodes, type LinkState, type NodeCache } from './nodes/build-nodes.ts';
import type { CanvasNode } from './nodes/canvas-node.ts';
import { useNodeDescription } from './use-description.ts';

interface Wanted {
  readonly service: Service;
  readonly selected: ReadonlySet<ElementId>;
  readonly overlay: CanvasOverlay | null;
  readonly tabStop: ElementId | null;
  readonly readOnly: boolean;
}

/** React Flow's nodes for what is to be seen now; those that look the same stay the same objects. */
export function useCanvasNodes({ service, selected, overlay, tabStop, readOnly }: Wanted): CanvasNode[] {
  const { t } = useTranslation();
  const [cache] = useState<NodeCache>(() => new Map());
  const describe = useNodeDescription();
  const flashing = useCanvas((state) => state.flashing);
  const connecting = useCanvas((state) => state.connecting);
  const { fixed, legal, over } = connecting ?? {};
  return useMemo(() => {
    const linkOf = (id: NodeId): LinkState => {
      if (legal === undefined || (id === fixed && !legal.has(id))) return undefined;
      if (!legal.has(id)) return 'never';
      return id === over ? 'over' : 'legal';
    };
    return buildNodes(
      service,
      {
        selected,
        marks: overlay?.nodes,
        flashing,
        linkOf: legal === undefined ? undefined : linkOf,
        tabStop,
        describe,
        roleDescription: t('canvas.nodeRole'),
        readOnly,
      },
      cache,
    );
  }, [service, selected, overlay, flashing, fixed, legal, over, tabStop, describe, readOnly, t, cache]);
}
