import { Button } from '@mantine/core';
import { Ruler, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObservedReality, Scenario } from '#core/model';
import { NumberField, TimeField } from '#ui/inspector';
import { useSession } from '#ui/kit';
import classes from './scenario-panel.module.css';
import { useEditable } from './use-scenario.ts';

/** Nothing measured yet, while it is typed. */
const NOTHING: ObservedReality = { cycleTime: 0, casesPerWeek: 0 };

/** What the real process was seen to do, to hold the model against; it counts once both numbers are there. */
export function ObservedSection({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const session = useSession();
  const editable = useEditable();
  const [draft, setDraft] = useState<ObservedReality | null>(null);
  const { id, observed } = scenario;
  const shown = observed ?? draft;
  const set = (next: ObservedReality | null, gesture?: string) => {
    setDraft(next);
    const isWhole = next !== null && next.cycleTime > 0 && next.casesPerWeek > 0;
    return session.workspace
      .getState()
      .edit('setScenario', { id, change: { observed: isWhole ? next : null } }, gesture ? { gesture } : {});
  };
  return (
    <fieldset className={classes.plain} disabled={!editable} aria-label={t('work.observed.title')}>
      <p className={classes.hint}>{t('work.observed.hint')}</p>
      {shown === null ? (
        <Button
          variant="default"
          leftSection={<Ruler size={14} aria-hidden />}
          onClick={() => setDraft(NOTHING)}
        >
          {t('work.observed.enter')}
        </Button>
      ) : (
        <>
          <TimeField
            label={t('work.observed.cycleTime')}
            value={shown.cycleTime}
            onCommit={(cycleTime, gesture) => set({ ...shown, cycleTime }, gesture)}
          />
          <NumberField
            label={t('work.observed.casesPerWeek')}
            value={shown.casesPerWeek}
            onCommit={(cases, gesture) => set({ ...shown, casesPerWeek: cases ?? 0 }, gesture)}
          />
          {observed === null && <p className={classes.hint}>{t('work.observed.both')}</p>}
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<X size={13} aria-hidden />}
            onClick={() => set(null)}
          >
            {t('work.observed.remove')}
          </Button>
        </>
      )}
    </fieldset>
  );
}
