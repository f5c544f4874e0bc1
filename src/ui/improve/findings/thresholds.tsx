import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { THRESHOLDS, type ThresholdName } from '#core/analysis';
import { useSession, useWorkspace } from '#ui/kit';
import { ThresholdField } from './threshold-field.tsx';
import classes from './thresholds.module.css';

const NAMES = Object.keys(THRESHOLDS) as readonly ThresholdName[];
const NONE: Readonly<Record<string, number>> = {};

/** From which size on something is told: every threshold of the findings, with its usual value; folded until asked for. */
export function Thresholds() {
  const { t } = useTranslation();
  const session = useSession();
  const editable = useWorkspace((state) => state.save.kind !== 'readOnly');
  const own = useWorkspace(({ service }) => service?.profile.thresholds ?? NONE);
  const [open, setOpen] = useState(false);
  const keep = (thresholds: Readonly<Record<string, number>>, gesture?: string) =>
    session.workspace.getState().edit('setProfile', { change: { thresholds } }, gesture ? { gesture } : {});
  const without = (name: ThresholdName) =>
    Object.fromEntries(Object.entries(own).filter(([each]) => each !== name));
  const count = NAMES.filter((name) => own[name] !== undefined).length;
  return (
    <details
      className={classes.thresholds}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{t('improve.thresholds.title')}</span>
        {count > 0 && <span className={classes.count}>{t('improve.thresholds.own', { count })}</span>}
      </summary>
      {open && (
        <fieldset disabled={!editable} aria-label={t('improve.thresholds.title')}>
          <p>{t('improve.thresholds.explain')}</p>
          <ul>
            {NAMES.map((name) => (
              <ThresholdField
                key={name}
                name={name}
                own={own[name] ?? null}
                disabled={!editable}
                onCommit={(value, gesture) =>
                  keep(value === null ? without(name) : { ...own, [name]: value }, gesture)
                }
              />
            ))}
          </ul>
          <Button variant="default" size="compact-sm" disabled={count === 0} onClick={() => keep({})}>
            {t('improve.thresholds.resetAll')}
          </Button>
        </fieldset>
      )}
    </details>
  );
}
