import { useReactFlow } from '@xyflow/react';
import { type FocusEvent, useCallback } from 'react';
import type { Box } from '#core/model';

/** Moves the map to whatever on it the keyboard comes to: the browser cannot scroll there, since the map is not a page. */
export function useShownFocus(reveal: (box: Box) => void): (event: FocusEvent) => void {
  const { screenToFlowPosition } = useReactFlow();
  return useCallback(
    ({ target }: FocusEvent) => {
      if (target.closest('.react-flow__viewport') === null || !target.matches(':focus-visible')) return;
      const { left, top, right, bottom } = target.getBoundingClientRect();
      const from = screenToFlowPosition({ x: left, y: top });
      const to = screenToFlowPosition({ x: right, y: bottom });
      reveal({ ...from, width: to.x - from.x, height: to.y - from.y });
    },
    [reveal, screenToFlowPosition],
  );
}
