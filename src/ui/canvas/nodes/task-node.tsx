import type { NodeProps as FlowNodeProps } from '@xyflow/react';
import { memo } from 'react';
import { taskMarker } from '#core/exchange/symbols';
import type { CanvasNode } from './canvas-node.ts';
import { HeatBadge } from './heat-badge.tsx';
import classes from './node.module.css';
import { NoteBadge } from './note-badge.tsx';
import { sameDrawing } from './same-drawing.ts';
import { SignPaths } from './symbol.tsx';

/** A step: a rounded box with its type in the corner and its name inside. */
export const TaskNode = memo(function TaskNode({ data }: FlowNodeProps<CanvasNode>) {
  const { node, mark, notes } = data;
  const sign = node.kind === 'task' ? taskMarker(node.taskType) : null;
  return (
    <div className={classes.task} data-heat={mark?.level}>
      {sign && sign.paths.length > 0 && (
        <svg className={classes.marker} width="17" height="17" viewBox="0 0 20 20" aria-hidden>
          <SignPaths sign={sign} width={1.5} />
        </svg>
      )}
      <span className={classes.name}>{node.name}</span>
      <HeatBadge mark={mark} />
      <NoteBadge notes={notes} />
    </div>
  );
}, sameDrawing);
