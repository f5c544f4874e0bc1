import { TrendingDown, TrendingUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LaneRow } from '#core/journey';
import { emotionY, type ToldChange } from '#core/journey/emotion';
import type { JourneyCardId } from '#core/model';
import { useCurveWords } from '../use-curve-words.ts';
import type { JourneyCurves } from '../use-journey-curves.ts';
import classes from './emotion-lane.module.css';

interface NotesProps {
  readonly curves: JourneyCurves;
  readonly changes: readonly ToldChange[];
  readonly row: LaneRow;
  readonly xOf: (id: JourneyCardId) => number;
}

/** By how much each prediction moved since the process was last changed, beside its point, and a line that says why. */
export function ChangeNotes({ curves, changes, row, xOf }: NotesProps) {
  const { t } = useTranslation();
  const words = useCurveWords();
  const predicted = curves.voices[0]?.predicted;
  const moved = changes.filter((change) => change.outcome === 'moved');
  const list = moved.map(({ touchpoint, by, cause }) =>
    t('journeyCurve.movedItem', {
      name: touchpoint.name,
      by: words.signed(by),
      why: words.cause(curves.service, cause),
    }),
  );
  const line = t('journeyCurve.movedLine', {
    count: moved.length,
    list: list.join(t('journeyMap.listSemicolon')),
  });
  const notes = moved.map(({ touchpoint, by, cause }) => {
    const told = predicted?.get(touchpoint.id);
    if (told === undefined || typeof told === 'string') return null;
    const Icon = by > 0 ? TrendingUp : TrendingDown;
    const label = t('journeyCurve.movedBy', {
      name: touchpoint.name,
      by: words.signed(by),
      why: words.cause(curves.service, cause),
    });
    return (
      <span
        key={touchpoint.id}
        role="img"
        aria-label={label}
        data-hint={label}
        className={classes.note}
        style={{ left: xOf(touchpoint.id) + 12, top: emotionY(row, told.mean) }}
      >
        <Icon size={12} aria-hidden />
        {words.signed(by)}
      </span>
    );
  });
  return (
    <>
      <p role="status" className={classes.line} data-hint={line}>
        {moved.length > 0 && line}
      </p>
      {notes}
    </>
  );
}
