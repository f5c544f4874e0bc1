import { memo } from 'react';
import type { Flow } from '#core/model';
import classes from './flow.module.css';
import type { FlowGeometry } from './flow-geometry.ts';

interface FlowShapeProps {
  readonly flow: Flow;
  readonly geometry: FlowGeometry;
  readonly selected: boolean;
  readonly dropTarget: boolean;
  readonly flashing: boolean;
  readonly hidden: boolean;
  readonly heat: number | undefined;
  readonly tabStop: boolean;
  readonly description: string;
  readonly roleDescription: string;
}

/** A sequence flow: a rounded line with an arrowhead, and a wide invisible line around it that is easy to hit. */
export const FlowShape = memo(function FlowShape(props: FlowShapeProps) {
  const { flow, geometry, selected, description } = props;
  const end = geometry.points.at(-1);
  const start = geometry.points[0];
  if (end === undefined || start === undefined || props.hidden) return null;
  return (
    <g
      className={classes.flow}
      data-element={flow.id}
      data-selected={selected || undefined}
      data-drop={props.dropTarget || undefined}
      data-flash={props.flashing ? '' : undefined}
      data-heat={props.heat}
      role="group"
      aria-label={description}
      aria-roledescription={props.roleDescription}
      tabIndex={props.tabStop ? 0 : -1}
    >
      <path className={classes.reach} d={geometry.path} />
      <path className={classes.line} d={geometry.path} />
      <path
        className={classes.head}
        d="M0 0L-10 4.6L-10 -4.6z"
        transform={`translate(${end.x} ${end.y}) rotate(${geometry.angle})`}
      />
      {flow.isDefault && (
        <path
          className={classes.slash}
          d="M8 6L13 -6"
          transform={`translate(${start.x} ${start.y}) rotate(${startAngle(geometry)})`}
        />
      )}
    </g>
  );
});

function startAngle({ points }: FlowGeometry): number {
  const [a, b] = points;
  return a === undefined || b === undefined ? 0 : (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
}
