import { memo } from 'react';
import type { Share } from '#core/base';
import type { LabelPlace } from '#core/layout';
import type { Flow } from '#core/model';
import { useFormat } from '#ui/kit';
import classes from './flow.module.css';

interface FlowLabelProps {
  readonly flow: Flow;
  readonly share: Share | null;
  readonly at: LabelPlace;
  readonly selected: boolean;
}

/** Name and share of a flow beside its line. The flow itself says both, so screen readers skip this. */
export const FlowLabel = memo(function FlowLabel({ flow, share, at, selected }: FlowLabelProps) {
  const format = useFormat();
  if (flow.name === '' && share === null) return null;
  return (
    <div
      className={classes.label}
      data-flow-label={flow.id}
      data-selected={selected || undefined}
      style={{
        transform: `translate(${at.x}px, ${at.y}px) translate(${at.anchor === 'middle' ? '-50%' : '0'}, -50%)`,
      }}
      aria-hidden
    >
      {flow.name}
      {flow.name !== '' && share !== null && ' '}
      {share !== null && <b>{format.share(share)}</b>}
    </div>
  );
});
