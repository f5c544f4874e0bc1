import { type ReactFlowState, useStore as useFlowStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { Box, Service } from '#core/model';
import { visibleBox } from './geometry/viewport.ts';

const FAR = 0.35;
const MANY_NODES = 150;
const MANY_FLOWS = 120;

/**
 * How much of a drawing is worth drawing: `far` where names could not be read on a large one; `window`, the part around
 * the screen (in steps, so that it seldom changes), or null where everything is drawn.
 */
export function useLevelOfDetail(service: Service): { readonly far: boolean; readonly window: Box | null } {
  const manyNodes = useMemo(() => Object.keys(service.nodes).length > MANY_NODES, [service.nodes]);
  const manyFlows = useMemo(() => Object.keys(service.flows).length > MANY_FLOWS, [service.flows]);
  const far = useFlowStore((state) => manyNodes && state.transform[2] < FAR);
  const key = useFlowStore((state) => (manyFlows ? windowKey(state) : ''));
  const window = useMemo(() => (key === '' ? null : (JSON.parse(key) as Box)), [key]);
  return { far, window };
}

/** The visible part, grown by half a screen or more on every side; the same over a range of zooms. */
function windowKey({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  const seen = visibleBox({ x, y, zoom }, { width, height });
  // Zoom rounded down to a power of the root of two: what is seen is at most two steps wide.
  const level = 2 ** (Math.floor(Math.log2(zoom) * 2) / 2);
  const step = { x: Math.max(1, width / level / 2), y: Math.max(1, height / level / 2) };
  const left = Math.floor(seen.x / step.x - 0.5) * step.x;
  const top = Math.floor(seen.y / step.y - 0.5) * step.y;
  return JSON.stringify({ x: left, y: top, width: step.x * 4, height: step.y * 4 });
}
