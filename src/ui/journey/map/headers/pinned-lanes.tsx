import { useStore as useFlowStore } from '@xyflow/react';
import { Pin } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { JourneyMatrix, LaneRow } from '#core/journey';
import { laneTraits } from '#core/model';
import { ComputedCells, EmotionLane } from '#ui/journey/curve';
import { CardFace } from '../card-node.tsx';
import { channelOf } from '../build-card-nodes.ts';
import classes from './lane-header.module.css';
import { useLaneName } from '../lane-name.ts';
import { useOpenMap } from '../map-context.tsx';
import { StickyLayer } from './sticky-layer.tsx';

/** Lanes that are kept in sight: once one would scroll away below the headers, a copy of it stands there. */
export function PinnedLanes() {
  const { matrix } = useOpenMap();
  const nameOf = useLaneName();
  const held = useFlowStore(({ transform: [, y, zoom] }) => heldRows(matrix, y, zoom).join());
  if (held === '') return null;
  const ids = new Set(held.split(','));
  const rows = matrix.rows.filter(({ lane }) => ids.has(lane.id));
  const head = matrix.sizes.stageBar + matrix.sizes.stepHeader;
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, { height }) => sum + height, head));
  return (
    <>
      <StickyLayer at="top">
        {rows.map((row, index) => (
          <div
            key={row.lane.id}
            className={classes.pinned}
            style={{ top: tops[index], width: row.width, height: row.height }}
            inert
          >
            <PinnedCards row={row} matrix={matrix} />
            <PinnedFigures row={row} matrix={matrix} />
          </div>
        ))}
      </StickyLayer>
      <StickyLayer at="corner">
        {rows.map((row, index) => (
          <div
            key={row.lane.id}
            className={`${classes.lane} ${classes.pinnedName}`}
            style={{ top: tops[index], width: matrix.sizes.rail, height: row.height }}
          >
            <span>{nameOf(row.lane)}</span>
            <Pin size={12} aria-hidden />
          </div>
        ))}
      </StickyLayer>
    </>
  );
}

/** The pinned lanes whose own place is above the headers, or above one that is held already. */
function heldRows({ rows, sizes }: JourneyMatrix, y: number, zoom: number): readonly string[] {
  const held: string[] = [];
  let bottom = Math.max(0, y) + (sizes.stageBar + sizes.stepHeader) * zoom;
  for (const row of rows) {
    if (!row.lane.pinned || row.y * zoom + y >= bottom) continue;
    held.push(row.lane.id);
    bottom += row.height * zoom;
  }
  return held;
}

const PinnedCards = memo(function PinnedCards({ row, matrix }: { row: LaneRow; matrix: JourneyMatrix }) {
  const { service } = useOpenMap();
  return matrix.cards
    .filter(({ laneId }) => laneId === row.lane.id)
    .map((box) => (
      <div
        key={box.card.id}
        className={classes.pinnedCard}
        style={{ left: box.x, top: box.y - row.y, width: box.width, height: box.height }}
      >
        <CardFace box={box} lane={row.lane.kind} channel={channelOf(service, box)} selected={false} />
      </div>
    ));
});

/** The curves and numbers of a lane, moved from their place in the map up to where the lane is held. */
function PinnedFigures({ row, matrix }: { row: LaneRow; matrix: JourneyMatrix }) {
  const only = useMemo(() => ({ ...matrix, rows: [row] }), [matrix, row]);
  if (laneTraits(row.lane.kind).cards.length > 0) return null;
  return (
    <div className={classes.pinnedCard} style={{ top: -row.y }}>
      {row.lane.kind === 'emotion' ? (
        <EmotionLane matrix={matrix} row={row} />
      ) : (
        <ComputedCells matrix={only} />
      )}
    </div>
  );
}
