import { useTranslation } from 'react-i18next';
import type { LaneRow } from '#core/journey';
import { emotionY } from '#core/journey/emotion';
import { useCurveWords } from '../use-curve-words.ts';
import classes from './emotion-scale.module.css';

const GUIDES = [2, 1, 0, -1, -2];

/** The scale of the emotion lane in words, each at its height, for the rail beside it. Fills its cell. */
export function EmotionScale({ row }: { readonly row: LaneRow }) {
  const { t } = useTranslation();
  const words = useCurveWords();
  return (
    <ol className={classes.scale} aria-label={t('journeyCurve.scale')}>
      {GUIDES.map((value) => (
        <li key={value} style={{ top: emotionY(row, value) }}>
          {words.felt(value)} <b>{words.signed(value)}</b>
        </li>
      ))}
    </ol>
  );
}
