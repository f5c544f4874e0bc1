import type { HeatMark } from '../canvas-overlay.ts';
import classes from './node.module.css';

/** The number of the heat map on a node. */
export function HeatBadge({ mark }: { mark: HeatMark | undefined }) {
  if (mark === undefined) return null;
  return (
    <span className={classes.badge} data-heat={mark.level} title={mark.description}>
      {mark.label}
    </span>
  );
}
