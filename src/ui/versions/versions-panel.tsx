import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideSheet } from '#ui/dialog';
import { ComparisonScreen } from '#ui/comparison';
import { useSession, useVersions } from '#ui/kit';
import { listedVersions, recordOf } from './listed-version.ts';
import { UnreadableDetails } from './unreadable-details.tsx';
import { useDamage, useDamageStore } from './use-damage.ts';
import { useVariantNames } from './use-variant-names.ts';
import { VariantBar } from './variant-bar.tsx';
import { VersionDetails } from './version-details.tsx';
import { VersionList, WORKING } from './version-list.tsx';
import { WorkingDetails } from './working-details.tsx';
import classes from './versions-panel.module.css';

/** As many are compared at a time; ticking another one unticks the first. */
const MOST = 4;

interface VersionsPanelProps {
  readonly onClose: () => void;
  readonly onSave: () => void;
}

/** The history of the service as a graph, what is selected in it beside it; two to four of them compared over the whole window. */
export function VersionsPanel({ onClose, onSave }: VersionsPanelProps) {
  const { t } = useTranslation();
  const store = useSession().versions.getState();
  const comparing = useVersions((state) => state.comparing);
  if (comparing) return <ComparisonScreen sides={comparing} onClose={() => store.closeCompare()} />;
  return (
    <SideSheet title={t('versions.title')} width={980} onClose={onClose}>
      <Histories onClose={onClose} onSave={onSave} />
    </SideSheet>
  );
}

function Histories({ onClose, onSave }: VersionsPanelProps) {
  const { t } = useTranslation();
  const store = useSession().versions.getState();
  const versions = useVersions((state) => state.versions);
  const variants = useVersions((state) => state.variants);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [selectedId, select] = useState(WORKING);
  const [archivedShown, showArchived] = useState(false);
  const hidden = new Set(
    archivedShown ? [] : variants.filter(({ archived }) => archived).map(({ id }) => id),
  );
  const damage = useDamageStore();
  const records = useDamage((state) => state.records);
  const readable = useDamage((state) => state.readable);
  useEffect(() => void damage.getState().look(), [damage, versions]);
  const listed = listedVersions(versions, records);
  const shown = listed.filter(({ variantId }) => !hidden.has(variantId));
  const unreadable = new Set(
    shown.filter((each) => recordOf(each) === null || readable[each.id] === false).map(({ id }) => id),
  );
  const selected = shown.find(({ id }) => id === selectedId) ?? null;
  const record = selected && recordOf(selected);
  const toggle = (id: string) =>
    setPicked((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id].slice(-MOST)));
  // The older one first, so that the difference reads from before to after; the working copy is the newest of all.
  const age = (id: string) => versions.find((each) => each.id === id)?.savedAt ?? Infinity;
  const there = picked.filter(
    (id) => id === WORKING || (shown.some((version) => version.id === id) && !unreadable.has(id)),
  );
  const compared = there.toSorted((one, other) => (age(one) < age(other) ? -1 : 1));
  return (
    <div className={classes.panel}>
      <Group justify="space-between" wrap="nowrap">
        <Button size="sm" onClick={onSave}>
          {t('shell.saveVersion')}
        </Button>
        <Group gap="sm" wrap="nowrap">
          {versions.length > 0 && <span className={classes.hint}>{t('versions.pickTwo')}</span>}
          <Button
            size="sm"
            variant="default"
            disabled={compared.length < 2}
            onClick={() => store.compare(compared)}
          >
            {t('versions.compare')}
          </Button>
        </Group>
      </Group>
      <Removed />
      <VariantBar archivedShown={archivedShown} onShowArchived={showArchived} onLeave={onClose} />
      <div className={classes.columns}>
        <div className={classes.history}>
          {listed.length === 0 && <p className={classes.empty}>{t('versions.empty')}</p>}
          <VersionList
            versions={shown}
            unreadable={unreadable}
            picked={there}
            selected={selected?.id ?? WORKING}
            onPick={toggle}
            onSelect={select}
          />
        </div>
        <section className={classes.details} aria-label={t('versions.details')}>
          {selected === null ? (
            <WorkingDetails />
          ) : record === null || unreadable.has(record.id) ? (
            <UnreadableDetails key={selected.id} version={selected} />
          ) : (
            <VersionDetails key={record.id} version={record} onSelect={select} onLeave={onClose} />
          )}
        </section>
      </div>
    </div>
  );
}

/** What was deleted last, and the way to have it back. */
function Removed() {
  const { t } = useTranslation();
  const store = useSession().versions.getState();
  const nameOf = useVariantNames();
  const removed = useVersions((state) => state.removed);
  if (removed === null) return null;
  const { kind, name } = removed;
  return (
    <Alert color="gray" variant="light" py={8} role="status">
      <Group justify="space-between" wrap="nowrap">
        <span>
          {kind === 'version'
            ? t('versions.removed', { name })
            : t('versions.removedVariant', { name: nameOf({ name }) })}
        </span>
        <Button size="compact-xs" variant="default" onClick={() => void store.undoRemove()}>
          {t('general.undo')}
        </Button>
      </Group>
    </Alert>
  );
}
