import { useTranslation } from 'react-i18next';
import { type Mark, SYMBOLS } from '../difference-row.ts';
import { useMarkColours } from '../use-mark-colours.ts';
import { MARKS } from './marked-elements.ts';
import classes from './drawings.module.css';

interface LegendProps {
  readonly counts: Readonly<Record<Mark, number>>;
  readonly hidden: ReadonlySet<Mark>;
  readonly onHidden: (hidden: ReadonlySet<Mark>) => void;
}

/** What the marks mean, how many there are, and which are shown. */
export function Legend({ counts, hidden, onHidden }: LegendProps) {
  const { t } = useTranslation();
  const colours = useMarkColours();
  const toggle = (mark: Mark) => {
    const rest = new Set(hidden);
    if (!rest.delete(mark)) rest.add(mark);
    onHidden(rest);
  };
  // Few services have steps that became two.
  const told = MARKS.filter((mark) => counts[mark] > 0 || (mark !== 'split' && mark !== 'merged'));
  return (
    <ul className={classes.key} aria-label={t('compare.views.key')}>
      {told.map((mark) => (
        <li key={mark}>
          <button
            type="button"
            aria-pressed={!hidden.has(mark)}
            disabled={counts[mark] === 0}
            data-hint={t(hidden.has(mark) ? 'compare.views.show' : 'compare.views.hide', {
              mark: t(`compare.mark.${mark}`),
            })}
            onClick={() => toggle(mark)}
          >
            <span style={{ background: colours[mark].ground }} aria-hidden>
              {SYMBOLS[mark]}
            </span>
            {t('compare.views.count', { mark: t(`compare.mark.${mark}`), n: counts[mark] })}
          </button>
        </li>
      ))}
    </ul>
  );
}
