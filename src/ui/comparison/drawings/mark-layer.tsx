import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box, Service } from '#core/model';
import { type Mark, SYMBOLS } from '../difference-row.ts';
import { useMarkColours } from '../use-mark-colours.ts';
import { useRecordWords } from '../use-record-words.ts';
import { type MarkedElement, shownMark } from './marked-elements.ts';
import type { PlacedElement } from './placed-elements.ts';
import classes from './drawings.module.css';

interface MarkLayerProps {
  readonly services: { readonly a: Service; readonly b: Service };
  readonly elements: readonly PlacedElement[];
  readonly hidden: ReadonlySet<Mark>;
  /** Where what is selected lies. */
  readonly rings: readonly Box[];
  readonly onPick: (element: MarkedElement) => void;
}

/** What differs, over the pictures: symbols, and something to click on. */
export const MarkLayer = memo(function MarkLayer({
  services,
  elements,
  hidden,
  rings,
  onPick,
}: MarkLayerProps) {
  const { t } = useTranslation();
  const colours = useMarkColours();
  const { nameOf } = useRecordWords();
  const shown = elements.flatMap((element) => {
    const mark = shownMark(element, hidden);
    return mark === null ? [] : [{ element, mark }];
  });
  return (
    <>
      {shown.map(({ element, mark }) => {
        const { side, id, table, box } = element;
        const isStep = table === 'nodes';
        // What has a name in both is called as afterwards, as in the list.
        const name =
          element.b === null
            ? nameOf(services.a, table, element.a ?? '')
            : nameOf(services.b, table, element.b);
        const label = `${name} · ${t(`compare.mark.${mark}`)}`;
        return (
          // By keyboard the rows of the list do the same.
          <button
            key={`${side} ${id}`}
            type="button"
            tabIndex={-1}
            className={isStep ? classes.step : classes.badge}
            style={
              isStep
                ? { left: box.x, top: box.y, width: box.width, height: box.height }
                : {
                    left: box.x + box.width / 2,
                    top: box.height === 0 ? box.y : box.y + 16,
                    background: colours[mark].ground,
                  }
            }
            aria-label={label}
            data-hint={label}
            onClick={() => onPick(element)}
          >
            {isStep ? null : SYMBOLS[mark]}
          </button>
        );
      })}
      {rings.map((ring) => (
        <span
          key={`${ring.x} ${ring.y}`}
          className={classes.ring}
          style={{ left: ring.x - 8, top: ring.y - 8, width: ring.width + 16, height: ring.height + 16 }}
          aria-hidden
        />
      ))}
    </>
  );
});
