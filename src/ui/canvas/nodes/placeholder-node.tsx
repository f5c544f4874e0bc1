import type { NodeProps as FlowNodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCK_MARKER, placeholderShape } from '#core/exchange/symbols';
import type { CanvasNode } from './canvas-node.ts';
import { HeatBadge } from './heat-badge.tsx';
import classes from './node.module.css';
import { NoteBadge } from './note-badge.tsx';
import { sameDrawing } from './same-drawing.ts';
import { SignPaths } from './symbol.tsx';

/** A foreign element that is kept as it is: its outline dashed, with a padlock and what it is called in BPMN. */
export const PlaceholderNode = memo(function PlaceholderNode({ data }: FlowNodeProps<CanvasNode>) {
  const { t } = useTranslation();
  const { node, mark, notes } = data;
  if (node.kind !== 'placeholder') return null;
  const shape = placeholderShape(node.bpmnType);
  const small = shape === 'circle' || shape === 'diamond' || shape === 'page' || shape === 'store';
  return (
    <div
      className={classes.placeholder}
      data-shape={shape}
      data-heat={mark?.level}
      title={t('canvas.placeholderHint', { type: node.bpmnType })}
    >
      {shape === 'diamond' && (
        <svg className={classes.shape} viewBox="0 0 50 50" preserveAspectRatio="none" aria-hidden>
          <path className={classes.outline} d="M25 1L49 25L25 49L1 25z" strokeDasharray="4 3" />
        </svg>
      )}
      {shape !== 'annotation' && shape !== 'group' && (
        <svg className={classes.lock} width="13" height="13" viewBox="0 0 20 20" aria-hidden>
          <SignPaths sign={LOCK_MARKER} width={1.8} />
        </svg>
      )}
      <span className={small ? classes.outside : classes.name}>
        {node.name || (small ? '' : node.bpmnType)}
      </span>
      <HeatBadge mark={mark} />
      <NoteBadge notes={notes} />
    </div>
  );
}, sameDrawing);
