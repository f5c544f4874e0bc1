import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { ComputedCells, CurveBar, EmotionLane, EmotionScale } from '#ui/journey/curve';
import { useOpenMap } from './map-context.tsx';
import { StickyLayer } from './headers/sticky-layer.tsx';

/** What lies over the map with names and keys of its own: the emotion curves, and the cells that simulated customers fill. */
export const CurveLayer = memo(function CurveLayer() {
  const { matrix } = useOpenMap();
  const row = matrix.rows.find(({ lane }) => lane.kind === 'emotion');
  return (
    <ViewportPortal>
      {row && <EmotionLane matrix={matrix} row={row} />}
      <ComputedCells matrix={matrix} />
    </ViewportPortal>
  );
});

/** The scale of the emotion lane, held at the left as the names of the lanes are. */
export const EmotionHeader = memo(function EmotionHeader() {
  const { matrix } = useOpenMap();
  const row = matrix.rows.find(({ lane }) => lane.kind === 'emotion');
  if (row === undefined) return null;
  return (
    <StickyLayer at="left" spoken>
      <div style={{ top: row.y, width: matrix.sizes.rail, height: row.height, pointerEvents: 'none' }}>
        <EmotionScale row={row} />
      </div>
    </StickyLayer>
  );
});

/** What the lines of the emotion lane mean; nothing where it is not shown. */
export const CurveKey = memo(function CurveKey() {
  const { matrix } = useOpenMap();
  return matrix.rows.some(({ lane }) => lane.kind === 'emotion') ? <CurveBar /> : null;
});
