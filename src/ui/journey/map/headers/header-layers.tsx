import { UserRound } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyReach } from '#core/journey';
import { useSession } from '#ui/kit';
import { useOpenMap } from '../map-context.tsx';
import classes from './header-layers.module.css';
import { AddLane, LaneHeader, LineNames } from './lane-header.tsx';
import { AddStage, StageHeader } from './stage-header.tsx';
import { StepHeader } from './step-header.tsx';
import { StickyLayer } from './sticky-layer.tsx';

/** Stage bars and step headers, held at the top; names of the lanes, held at the left; whose map it is, in the corner. */
export const HeaderLayers = memo(function HeaderLayers() {
  const { service, matrix, readOnly } = useOpenMap();
  const { sizes } = matrix;
  const reach = journeyReach(service, matrix.journeyId).steps;
  const headHeight = sizes.stageBar + sizes.stepHeader;
  return (
    <>
      <StickyLayer at="left">
        <div
          className={classes.rail}
          style={{ top: headHeight, width: sizes.rail, height: matrix.height - headHeight }}
        />
        <LineNames matrix={matrix} />
        {matrix.rows.map((row, index) => (
          <LaneHeader key={row.lane.id} row={row} index={index} width={sizes.rail} />
        ))}
        {!readOnly && <AddLane matrix={matrix} />}
      </StickyLayer>
      <StickyLayer at="top">
        <div className={classes.head} style={{ width: matrix.width, height: headHeight }} />
        {matrix.stages.map((span, index) => (
          <StageHeader key={span.stage.id} span={span} index={index} />
        ))}
        {matrix.columns.map((column, index) => (
          <StepHeader
            key={column.step.id}
            column={column}
            index={index}
            reach={reach.get(column.step.id)?.reach ?? 1}
            visits={reach.get(column.step.id)?.visits ?? 1}
          />
        ))}
        {!readOnly && <AddStage matrix={matrix} />}
      </StickyLayer>
      <StickyLayer at="corner">
        <Corner width={sizes.rail} height={headHeight} />
      </StickyLayer>
    </>
  );
});

function Corner({ width, height }: { width: number; height: number }) {
  const { t } = useTranslation();
  const { service, matrix } = useOpenMap();
  const journey = service.journeys[matrix.journeyId];
  const session = useSession();
  const names = (journey?.personaIds ?? []).flatMap((id) => service.personas[id]?.name ?? []);
  return (
    // With nothing selected the properties are those of the map; the keyboard gets there by Esc.
    <div
      className={classes.corner}
      style={{ width, height }}
      role="presentation"
      onClick={() => session.workspace.getState().selectOnMap([])}
    >
      <strong>{journey?.name}</strong>
      <span>
        <UserRound size={13} aria-hidden />
        <em>{names.length > 0 ? names.join(t('canvas.listComma')) : t('journeyMap.noPersona')}</em>
      </span>
    </div>
  );
}
