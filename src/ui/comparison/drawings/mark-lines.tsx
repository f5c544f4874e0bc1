import { memo } from 'react';
import { roundedPath } from '#core/layout';
import type { Mark } from '../difference-row.ts';
import { useMarkColours } from '../use-mark-colours.ts';
import { shownMark } from './marked-elements.ts';
import type { PlacedElement } from './placed-elements.ts';
import classes from './drawings.module.css';

interface MarkLinesProps {
  readonly elements: readonly PlacedElement[];
  readonly hidden: ReadonlySet<Mark>;
}

const CORNER = 6;

/** The flows that differ, over the pictures, in the colour of their mark. */
export const MarkLines = memo(function MarkLines({ elements, hidden }: MarkLinesProps) {
  const colours = useMarkColours();
  return (
    <svg className={classes.lines} aria-hidden>
      {elements.map((element) => {
        const { side, id, points } = element;
        const mark = shownMark(element, hidden);
        if (mark === null || !points) return null;
        return (
          <path
            key={`${side} ${id}`}
            d={roundedPath(points, CORNER)}
            stroke={colours[mark].line}
            strokeDasharray={mark === 'removed' ? '7 5' : undefined}
          />
        );
      })}
    </svg>
  );
});
