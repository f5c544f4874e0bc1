import { SegmentedControl, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HeatMeasure } from '#session/run';
import { useRun, useSession } from '#ui/kit';
import classes from './heat-controls.module.css';

const MEASURES: readonly HeatMeasure[] = ['waiting', 'utilisation', 'visits', 'cost'];

/** What the colours on the canvas show, and whether they are shown. The scale stands on the canvas itself. */
export function HeatControls() {
  const { t } = useTranslation();
  const run = useSession().run.getState();
  const heat = useRun((state) => state.heat);
  const heatShown = useRun((state) => state.heatShown);
  return (
    <div className={classes.controls}>
      <Switch
        label={t('results.heat.onCanvas')}
        checked={heatShown}
        size="xs"
        onChange={(event) => run.showHeat(event.currentTarget.checked)}
      />
      <SegmentedControl
        aria-label={t('results.heat.measure')}
        fullWidth
        value={heat}
        disabled={!heatShown}
        onChange={(measure) => run.setHeat(measure as HeatMeasure)}
        data={MEASURES.map((value) => ({ value, label: t(`results.heat.${value}`) }))}
      />
    </div>
  );
}
