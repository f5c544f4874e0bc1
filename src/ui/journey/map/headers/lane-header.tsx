import { EyeOff, Pin, Plus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMatrix, LaneRow } from '#core/journey';
import { journeyLanesOf, laneTraits } from '#core/model';
import { RAIL } from '../cursor.ts';
import { useLaneName } from '../lane-name.ts';
import { useOpenMap } from '../map-context.tsx';
import classes from './lane-header.module.css';
import { useHeaderCell } from './use-header-cell.ts';

/** The name of a lane at its left. */
export const LaneHeader = memo(function LaneHeader({
  row,
  index,
  width,
}: {
  row: LaneRow;
  index: number;
  width: number;
}) {
  const nameOf = useLaneName();
  const { lane, y, height } = row;
  const cell = useHeaderCell({ row: index, column: RAIL, index: 0 });
  return (
    <div
      className={classes.lane}
      style={{ top: y, width, height }}
      data-computed={laneTraits(lane.kind).computed || undefined}
      data-kind={lane.kind}
      {...cell}
    >
      <span>{nameOf(lane)}</span>
      {lane.pinned && <Pin size={12} aria-hidden />}
    </div>
  );
});

/** The names of the lines of the blueprint, beside the lines. */
export function LineNames({ matrix: { lines, sizes } }: { matrix: JourneyMatrix }) {
  const { t } = useTranslation();
  return lines.map(({ kinds, y }) => (
    <div
      key={kinds.join()}
      className={classes.lineName}
      style={{ top: y - sizes.blueprint / 2, height: sizes.blueprint }}
    >
      {kinds.map((kind) => t(`journeyMap.lines.${kind}`)).join(t('journeyMap.listSemicolon'))}
    </div>
  ));
}

/** Below the last lane: one more, and how many are hidden. */
export function AddLane({ matrix }: { matrix: JourneyMatrix }) {
  const { t } = useTranslation();
  const { service, actions } = useOpenMap();
  const { height, sizes, rows, journeyId } = matrix;
  const hidden = journeyLanesOf(service, journeyId).filter((lane) => lane.hidden).length;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.addLane}
      style={{ top: height + 6, width: sizes.rail }}
      onClick={(event) => {
        actions.goTo({ row: rows.length - 1, column: RAIL, index: 0 });
        actions.openMenu({ x: event.clientX, y: event.clientY }, 'lanes');
      }}
    >
      <Plus size={14} aria-hidden /> {t('journeyMap.do.addLane')}
      {hidden > 0 && (
        <em>
          <EyeOff size={12} aria-hidden /> {hidden}
        </em>
      )}
    </button>
  );
}
