import type { NodeProps as FlowNodeProps } from '@xyflow/react';
import { memo } from 'react';
import { eventMarker, eventRings } from '#core/exchange/symbols';
import type { CanvasNode } from './canvas-node.ts';
import { HeatBadge } from './heat-badge.tsx';
import classes from './node.module.css';
import { NoteBadge } from './note-badge.tsx';
import { OutsideLabel } from './outside-label.tsx';
import { sameDrawing } from './same-drawing.ts';
import { SignPaths } from './symbol.tsx';

/** An event: circles that tell start, in between and end, the trigger inside, the name below. */
export const EventNode = memo(function EventNode({ data }: FlowNodeProps<CanvasNode>) {
  const { node, mark, notes } = data;
  switch (node.kind) {
    case 'task':
    case 'placeholder':
    case 'exclusiveGateway':
    case 'parallelGateway':
    case 'inclusiveGateway':
    case 'eventBasedGateway':
      return null;
    default: {
      const trigger = 'trigger' in node ? node.trigger : 'none';
      return (
        <div className={classes.event} data-kind={node.kind} data-heat={mark?.level}>
          <svg className={classes.shape} viewBox="0 0 36 36" aria-hidden>
            <circle className={classes.halo} cx="18" cy="18" r="21" />
            {eventRings(node.kind).map((ring, index) => (
              <circle
                key={ring.radius}
                className={index === 0 ? classes.outline : classes.inner}
                cx="18"
                cy="18"
                r={ring.radius}
                strokeWidth={ring.width}
              />
            ))}
            <g className={classes.sign}>
              <SignPaths sign={eventMarker(node.kind, trigger)} width={1.4} />
            </g>
          </svg>
          <OutsideLabel name={node.name} side={data.labelSide} />
          <HeatBadge mark={mark} />
          <NoteBadge notes={notes} />
        </div>
      );
    }
  }
}, sameDrawing);
