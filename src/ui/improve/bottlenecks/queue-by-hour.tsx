import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleOutcome } from '#core/simulation';
import { QueueWeekChart } from '#ui/simulation/charts';
import classes from './where-it-hurts.module.css';

/** When a role's queue is longest, hour by hour of the week; the role that cases wait for most comes first. */
export function QueueByHour({ roles }: { roles: readonly RoleOutcome[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const waitedFor = roles
    .filter(({ weekly }) => weekly.queue.some((each) => (each ?? 0) > 0))
    .toSorted((a, b) => (b.shareOfWaiting.value ?? 0) - (a.shareOfWaiting.value ?? 0));
  const role = waitedFor.find(({ id }) => id === chosen) ?? waitedFor[0];
  if (role === undefined) return null;
  return (
    <details>
      <summary className={classes.fold}>{t('improve.bottlenecks.byHour')}</summary>
      <div className={classes.hours}>
        <NativeSelect
          size="sm"
          label={t('improve.bottlenecks.queueOf')}
          value={role.id}
          data={waitedFor.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <QueueWeekChart role={role} />
      </div>
    </details>
  );
}
