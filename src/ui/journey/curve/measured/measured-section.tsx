import { Button, NativeSelect } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SCALE_BOUNDS } from '#core/journey/emotion';
import type { FeedbackScale, Measurement, Touchpoint } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { IconButton, useFormat } from '#ui/kit';
import { NumberField } from '#ui/inspector';
import classes from './measured-section.module.css';

const SCALES: readonly FeedbackScale[] = ['csat', 'nps', 'ces'];

interface MeasuredProps {
  readonly touchpoint: Touchpoint;
}

/** What customers answered at a touchpoint: entered by hand here, or read from a file. */
export function MeasuredSection({ touchpoint }: MeasuredProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const edit = useJourneyEdit();
  const [scale, setScale] = useState<FeedbackScale>('csat');
  const [n, setN] = useState<number | null>(null);
  const [mean, setMean] = useState<number | null>(null);
  const [sd, setSd] = useState<number | null>(null);
  const [low, high] = SCALE_BOUNDS[scale];
  const set = (measured: readonly Measurement[]) =>
    edit('setCard', { ids: [touchpoint.id], change: { measured } });
  const fits =
    n !== null &&
    Number.isInteger(n) &&
    n >= 1 &&
    mean !== null &&
    mean >= low &&
    mean <= high &&
    (sd ?? 0) >= 0;
  const add = (): void => {
    if (n === null || mean === null || !fits) return;
    const made: Measurement = { scale, n, mean, sd: n > 1 ? sd : null, from: null, to: null };
    // At most one a scale: what is entered takes the place of what was there.
    set([...touchpoint.measured.filter((each) => each.scale !== scale), made]);
    setN(null);
    setMean(null);
    setSd(null);
  };
  return (
    <section aria-label={t('journeyCurve.measured.title')}>
      {touchpoint.measured.length === 0 && <p className={classes.soft}>{t('journeyCurve.measured.none')}</p>}
      <ul className={classes.list}>
        {touchpoint.measured.map((each, index) => (
          <li key={each.scale}>
            <span>
              <b>{t(`journeyCurve.scales.${each.scale}`)}</b>{' '}
              {t('journeyCurve.measured.told', { mean: each.mean, count: each.n })}
              {each.sd !== null && ` · ${t('journeyCurve.measured.sdTold', { sd: each.sd })}`}
              {each.from !== null && ` · ${each.from} – ${each.to ?? ''}`}
              {index === 0 && <small>{t('journeyCurve.measured.drawn')}</small>}
            </span>
            <IconButton
              icon={Trash2}
              variant="subtle"
              label={t('journeyCurve.measured.remove', { scale: t(`journeyCurve.scales.${each.scale}`) })}
              onClick={() => set(touchpoint.measured.filter((other) => other !== each))}
            />
          </li>
        ))}
      </ul>
      <div className={classes.form} role="group" aria-label={t('journeyCurve.measured.byHand')}>
        <NativeSelect
          label={t('journeyCurve.measured.scale')}
          value={scale}
          data={SCALES.map((value) => ({ value, label: t(`journeyCurve.scales.${value}`) }))}
          onChange={({ currentTarget }) => setScale(currentTarget.value as FeedbackScale)}
        />
        <NumberField
          label={t('journeyCurve.measured.n')}
          optional
          value={n}
          onCommit={(value) => (setN(value), [])}
        />
        <NumberField
          label={t('journeyCurve.measured.mean', { low: format.number(low), high: format.number(high) })}
          optional
          step={0.1}
          value={mean}
          onCommit={(value) => (setMean(value), [])}
        />
        <NumberField
          label={t('journeyCurve.measured.sd')}
          optional
          step={0.1}
          value={sd}
          onCommit={(value) => (setSd(value), [])}
        />
      </div>
      <Button size="compact-sm" disabled={!fits} onClick={add}>
        {t('journeyCurve.measured.enter')}
      </Button>
    </section>
  );
}
