import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box, ElementId } from '#core/model';
import classes from './lane.module.css';

interface HeaderStripProps {
  readonly id: ElementId;
  readonly kind: 'pool' | 'lane';
  readonly name: string;
  readonly label: string;
  /** Relative to the pool. */
  readonly box: Box;
  readonly selected: boolean;
  readonly flashing: boolean;
  readonly tabStop: boolean;
  readonly resizable: boolean;
  /** May its right border be pulled? */
  readonly widenable?: boolean;
  readonly first?: boolean;
}

/** Chinese stands upright in a vertical line; other scripts are turned. */
const HAN = /\p{Script=Han}/u;

/** A pool or a lane: its area, the strip with its name read from below, and its lower border to pull at. */
export const HeaderStrip = memo(function HeaderStrip(props: HeaderStripProps) {
  const { t } = useTranslation();
  const { id, kind, box, name } = props;
  const place = { role: 'group', tabIndex: props.tabStop ? 0 : -1 };
  return (
    <div
      className={classes.area}
      data-kind={kind}
      data-first={props.first || undefined}
      data-selected={props.selected || undefined}
      data-flash={props.flashing ? '' : undefined}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      <div
        className={classes.header}
        data-element={id}
        data-strip={kind}
        aria-label={props.label}
        aria-roledescription={t(kind === 'pool' ? 'canvas.poolRole' : 'canvas.laneRole')}
        {...place}
      >
        <span
          className={classes.title}
          data-upright={HAN.test(name) || undefined}
          style={{ maxHeight: box.height - 12 }}
        >
          {name}
        </span>
      </div>
      {props.widenable && <div className={classes.edge} data-widen={id} title={t('canvas.resizePool')} />}
      {props.resizable && <div className={classes.border} data-resize={id} title={t('canvas.resizeLane')} />}
    </div>
  );
});
