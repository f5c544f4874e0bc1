import { Alert, Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideSheet } from '#ui/dialog';
import { KpiCompareTable } from '#ui/simulation';
import { useRun, useSession, useVersions } from '#ui/kit';
import { VersionRow } from './version-row.tsx';
import classes from './versions-panel.module.css';

const WORKING = 'working';

/** Named versions of the service, newest first; two of them side by side by their numbers. */
export function VersionsPanel({ onClose, onSave }: { onClose: () => void; onSave: () => void }) {
  const { t } = useTranslation();
  const store = useSession().versions.getState();
  const versions = useVersions((state) => state.versions);
  const comparing = useVersions((state) => state.comparing);
  const run = useRun((state) => (state.stale ? null : state.run));
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<string | null>(null);
  const toggle = (id: string) =>
    setPicked((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id].slice(-2)));
  const sideOf = (id: string) => {
    if (id === WORKING) return { name: t('versions.working'), outcome: run?.outcome ?? null };
    const version = versions.find((each) => each.id === id);
    return { name: version?.name ?? '', outcome: version?.run?.outcome ?? null };
  };
  // The older one first, so that the difference reads from before to after; the working copy is the newest of all.
  const age = (id: string) => versions.find((each) => each.id === id)?.savedAt ?? Infinity;
  const [a, b] = picked.toSorted((one, other) => (age(one) < age(other) ? -1 : 1));
  return (
    <SideSheet
      title={t('versions.title')}
      width={comparing ? 720 : 420}
      onClose={() => {
        store.closeCompare();
        onClose();
      }}
    >
      {comparing ? (
        <>
          <Button variant="subtle" size="xs" mb="sm" onClick={() => store.closeCompare()}>
            {t('versions.back')}
          </Button>
          <KpiCompareTable a={sideOf(comparing[0])} b={sideOf(comparing[1])} />
        </>
      ) : (
        <>
          <Group justify="space-between" mb="md" wrap="nowrap">
            <Button size="sm" onClick={onSave}>
              {t('shell.saveVersion')}
            </Button>
            <Button
              size="sm"
              variant="default"
              disabled={a === undefined || b === undefined}
              onClick={() => a !== undefined && b !== undefined && store.compare(a, b)}
            >
              {t('versions.compare')}
            </Button>
          </Group>
          {removed !== null && (
            <Alert color="gray" variant="light" mb="sm" py={8}>
              <Group justify="space-between" wrap="nowrap">
                <span>{t('versions.removed', { name: removed })}</span>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => {
                    setRemoved(null);
                    void store.undoRemove();
                  }}
                >
                  {t('general.undo')}
                </Button>
              </Group>
            </Alert>
          )}
          {versions.length === 0 && <p className={classes.empty}>{t('versions.empty')}</p>}
          {versions.length > 0 && (
            <>
              <p className={classes.hint}>{t('versions.pickTwo')}</p>
              <ul className={classes.list}>
                <li className={classes.working}>
                  <Checkbox
                    size="sm"
                    checked={picked.includes(WORKING)}
                    onChange={() => toggle(WORKING)}
                    label={t('versions.working')}
                  />
                </li>
                {versions.map((version) => (
                  <VersionRow
                    key={version.id}
                    version={version}
                    picked={picked.includes(version.id)}
                    onPick={() => toggle(version.id)}
                    onRestore={() => void store.restore(version.id).then(onClose)}
                    onRemove={() => {
                      setRemoved(version.name);
                      setPicked((now) => now.filter((id) => id !== version.id));
                      void store.remove(version.id);
                    }}
                  />
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </SideSheet>
  );
}
