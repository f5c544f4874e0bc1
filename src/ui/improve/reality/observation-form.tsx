import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObservedReality, Scenario } from '#core/model';
import { DurationField, NumberField } from '#ui/simulation/fields';
import { useSession, useWorkspace } from '#ui/kit';
import classes from './reality-card.module.css';

/** What was measured in reality; kept with the scenario once both numbers are there. */
export function ObservationForm({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const session = useSession();
  const editable = useWorkspace((state) => state.save.kind !== 'readOnly');
  const [draft, setDraft] = useState<ObservedReality>(scenario.observed ?? { cycleTime: 0, casesPerWeek: 0 });
  const keep = (observed: ObservedReality | null) =>
    session.workspace.getState().edit('setScenario', { id: scenario.id, change: { observed } });
  const change = (next: ObservedReality) => {
    setDraft(next);
    if (scenario.observed !== null && isWhole(next)) keep(next);
  };
  return (
    <fieldset className={classes.form} disabled={!editable}>
      <DurationField
        label={t('improve.reality.cycleTime')}
        value={draft.cycleTime}
        disabled={!editable}
        onCommit={(cycleTime) => change({ ...draft, cycleTime })}
      />
      <NumberField
        label={t('improve.reality.casesPerWeek')}
        value={draft.casesPerWeek}
        min={0}
        onCommit={(casesPerWeek) => change({ ...draft, casesPerWeek })}
      />
      <Group gap={8} className={classes.buttons}>
        {scenario.observed === null ? (
          <Button size="sm" disabled={!isWhole(draft)} onClick={() => keep(draft)}>
            {t('improve.reality.keep')}
          </Button>
        ) : (
          <Button size="sm" variant="default" onClick={() => keep(null)}>
            {t('improve.reality.forget')}
          </Button>
        )}
      </Group>
    </fieldset>
  );
}

function isWhole({ cycleTime, casesPerWeek }: ObservedReality): boolean {
  return cycleTime > 0 && casesPerWeek > 0;
}
