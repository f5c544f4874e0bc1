import type { NodeProps as FlowNodeProps } from '@xyflow/react';
import { memo } from 'react';
import { GATEWAY_OUTLINE, gatewayMarker } from '#core/exchange/symbols';
import { isGateway } from '#core/model';
import type { CanvasNode } from './canvas-node.ts';
import { HeatBadge } from './heat-badge.tsx';
import classes from './node.module.css';
import { NoteBadge } from './note-badge.tsx';
import { OutsideLabel } from './outside-label.tsx';
import { sameDrawing } from './same-drawing.ts';
import { SignPaths } from './symbol.tsx';

/** A gateway: a diamond with the sign of how it decides. */
export const GatewayNode = memo(function GatewayNode({ data }: FlowNodeProps<CanvasNode>) {
  const { node, mark, notes } = data;
  if (!isGateway(node)) return null;
  return (
    <div className={classes.gateway} data-heat={mark?.level}>
      <svg className={classes.shape} viewBox="0 0 50 50" aria-hidden>
        <path className={classes.halo} d="M25 -4.5L54.5 25L25 54.5L-4.5 25z" />
        <path className={classes.outline} d={GATEWAY_OUTLINE} strokeWidth="1.5" strokeLinejoin="round" />
        <g className={classes.sign}>
          <SignPaths sign={gatewayMarker(node.kind)} width={1.3} />
        </g>
      </svg>
      <OutsideLabel name={node.name} side={data.labelSide} />
      <HeatBadge mark={mark} />
      <NoteBadge notes={notes} />
    </div>
  );
}, sameDrawing);
