import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { cellCards, type JourneyMatrix, type LaneRow } from '#core/journey';
import { laneTraits } from '#core/model';
import { spotAt } from './cursor.ts';
import classes from './ground.module.css';
import { useOpenMap } from './map-context.tsx';
import { useMap } from './map-store.ts';

/** What lies below the cards: rows, columns, the lines of the blueprint, and the marks of cell, drop and hover. */
export function GroundLayer() {
  const { matrix } = useOpenMap();
  return (
    <ViewportPortal>
      <div className={classes.layer} aria-hidden>
        <Ground matrix={matrix} />
        <DropMark />
        <CursorMark />
      </div>
    </ViewportPortal>
  );
}

const Ground = memo(function Ground({ matrix }: { matrix: JourneyMatrix }) {
  const { rows, columns, stages, lines, sizes, width, height, top } = matrix;
  return (
    <>
      <div className={classes.paper} style={{ width, height }} />
      {rows.map((row) => (
        <Row key={row.lane.id} row={row} />
      ))}
      {columns.map(({ step, x, first }) => (
        <i
          key={step.id}
          className={classes.column}
          data-first={first || undefined}
          style={{ left: x, top, height: height - top }}
        />
      ))}
      {stages.map(({ stage, x }) => (
        <i key={stage.id} className={classes.stage} style={{ left: x, height }} />
      ))}
      {lines.map(({ kinds, y }) => (
        <i
          key={kinds.join()}
          className={classes.blueprint}
          style={{ top: y, width, height: sizes.blueprint }}
        />
      ))}
    </>
  );
});

function Row({ row: { lane, y, width, height } }: { row: LaneRow }) {
  const { zone, computed } = laneTraits(lane.kind);
  return (
    <div
      className={classes.row}
      data-zone={computed ? 'computed' : zone}
      style={{ transform: `translateY(${y}px)`, width, height }}
    />
  );
}

function DropMark() {
  const { matrix } = useOpenMap();
  const drop = useMap((state) => state.drop);
  if (drop === null) return null;
  const column = matrix.columns.find(({ step }) => step.id === drop.stepId);
  const row = matrix.rows.find(({ lane }) => lane.id === drop.laneId);
  if (!column || !row) return null;
  const cards = cellCards(matrix, drop.stepId, drop.laneId);
  const before = cards[drop.index - 1];
  const y = before ? before.y + before.height + matrix.sizes.gap / 2 : row.y + matrix.sizes.cellPad / 2;
  return (
    <>
      <div
        className={classes.drop}
        style={{ left: column.x, top: row.y, width: column.width, height: row.height }}
      />
      <div
        className={classes.insert}
        style={{ left: column.x + 20, top: y - 1.5, width: column.width - 40 }}
      />
    </>
  );
}

/** The cell that the keyboard is in; headers and names mark themselves. */
function CursorMark() {
  const { matrix } = useOpenMap();
  const cursor = useMap((state) => state.cursor);
  const focused = useMap((state) => state.focused);
  const spot = spotAt(matrix, cursor);
  if (spot?.kind !== 'cell') return null;
  const { x, y, width, height } = spot.box;
  return (
    <div
      className={classes.cursor}
      data-focused={focused || undefined}
      data-on-card={spot.card !== null || undefined}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
    />
  );
}
