import { memo } from 'react';
import type { HeatLegend as Legend } from '../canvas-overlay.ts';
import classes from './chrome.module.css';

/** The scale of the heat map. */
export const HeatLegend = memo(function HeatLegend({ legend }: { legend: Legend }) {
  return (
    <figure className={classes.legend} aria-label={legend.title}>
      <figcaption>{legend.title}</figcaption>
      <ol>
        {legend.steps.map((step) => (
          <li key={step.level}>
            <i data-heat={step.level} style={{ background: `var(--tl-heat-${step.level})` }} />
            {step.label}
          </li>
        ))}
      </ol>
      {legend.remark && <p>{legend.remark}</p>}
    </figure>
  );
});
