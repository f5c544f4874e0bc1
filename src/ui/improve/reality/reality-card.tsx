import { Button } from '@mantine/core';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRun, useWorkspace } from '#ui/kit';
import { modelBesideReality } from './model-beside-reality.ts';
import { ObservationForm } from './observation-form.tsx';
import classes from './reality-card.module.css';
import { RealityTable } from './reality-table.tsx';
import { useOffBy } from './use-off-by.ts';

/** How far the model was held against reality, and where one does it. */
export function RealityCard() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const body = useId();
  const scenarioId = useRun((state) => state.scenarioId);
  const outcome = useRun((state) => state.run?.outcome ?? null);
  const scenario = useWorkspace((state) => (scenarioId && state.service?.scenarios[scenarioId]) || null);
  const offBy = useOffBy();
  if (scenario === null) return null;
  const { observed } = scenario;
  const cycle = observed && modelBesideReality(outcome, observed).cycleTime;
  const Icon = observed ? CircleCheck : CircleDashed;
  return (
    <section className={classes.card} aria-label={t('improve.reality.check')}>
      <div className={classes.head}>
        <Icon size={16} aria-hidden />
        <span className={classes.state}>
          {t(observed ? 'improve.reality.checked' : 'improve.reality.unchecked')}
        </span>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'improve.reality.hide' : observed ? 'improve.reality.change' : 'improve.reality.check')}
        </Button>
      </div>
      {!open && (
        <p className={classes.line}>
          {cycle && cycle.model !== null
            ? t('improve.reality.summary', {
                model: cycle.model,
                observed: cycle.observed,
                off: offBy(cycle.off),
              })
            : t(observed ? 'improve.reality.noRun' : 'improve.reality.uncheckedHint')}
        </p>
      )}
      <div id={body}>
        {open && (
          <>
            <p className={classes.line}>{t('improve.reality.explain')}</p>
            <ObservationForm key={scenario.id} scenario={scenario} />
            {observed && <RealityTable outcome={outcome} observed={observed} />}
          </>
        )}
      </div>
    </section>
  );
}
