import { Badge, Checkbox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionsFor } from '#core/versions';
import type { VersionCard } from '#session/versions';
import { savedTime, useVersions, useWorkspace } from '#ui/kit';
import { ROW_HEIGHT } from './history-lines.tsx';
import { type ListedVersion, recordOf } from './listed-version.ts';
import { StatusBadge } from './status-badge.tsx';
import { useVariantNames } from './use-variant-names.ts';
import { useVersionName } from './use-version-name.ts';
import classes from './version-list.module.css';

interface VersionRowProps {
  /** Null: the working copy. */
  readonly version: ListedVersion | null;
  /** True where its record or its content cannot be read. */
  readonly unreadable: boolean;
  /** Counted from the top, from 0. */
  readonly row: number;
  readonly rows: number;
  readonly picked: boolean;
  readonly selected: boolean;
  readonly onPick: () => void;
  readonly onSelect: () => void;
  /** Keys that lead to other rows. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One row of the history: what it is called, in which variant, when and by whom it was saved. */
export function VersionRow(props: VersionRowProps) {
  const { version, unreadable, row, rows, picked, selected, onPick, onSelect, onKeyDown } = props;
  const { t } = useTranslation();
  const nameOf = useVersionName();
  const name = version === null ? t('versions.working') : nameOf(version);
  const record = version === null ? null : recordOf(version);
  return (
    <li
      className={classes.row}
      style={{ top: row * ROW_HEIGHT, height: ROW_HEIGHT }}
      aria-setsize={rows}
      aria-posinset={row + 1}
      data-selected={selected || undefined}
    >
      <Checkbox
        size="sm"
        checked={picked}
        disabled={unreadable}
        onChange={onPick}
        tabIndex={selected ? 0 : -1}
        aria-label={t('versions.pick', { name })}
      />
      <button
        type="button"
        className={classes.words}
        tabIndex={selected ? 0 : -1}
        aria-current={selected}
        onClick={onSelect}
        onKeyDown={onKeyDown}
      >
        <span className={classes.name}>
          <span className={classes.title}>{name}</span>
          {unreadable && (
            <Badge size="xs" variant="light" color="red" c="var(--tl-text)">
              {t('versions.unreadable.badge')}
            </Badge>
          )}
          {record && record.status !== 'draft' && <StatusBadge status={record.status} />}
          {record && <ChosenBadge version={record} />}
          {record?.current && (
            <Badge size="xs" variant="light">
              {t('versions.current')}
            </Badge>
          )}
        </span>
        <span className={classes.facts}>
          {version === null ? <WorkingFacts /> : <VersionFacts version={version} />}
        </span>
      </button>
    </li>
  );
}

function WorkingFacts() {
  const nameOf = useVariantNames();
  return nameOf(useVersions((state) => state.line.variantId));
}

function VersionFacts({ version }: { version: ListedVersion }) {
  const { i18n } = useTranslation();
  const nameOf = useVariantNames();
  const saved = version.savedAt > 0 ? savedTime(version.savedAt, i18n.language) : '';
  const variant = version.variantId === '' ? '' : nameOf(version.variantId);
  return [variant, saved, recordOf(version)?.author].filter(Boolean).join(' · ');
}

/** Of several that were compared this is the one that was decided for. */
function ChosenBadge({ version: { contentHash } }: { version: VersionCard }) {
  const { t } = useTranslation();
  const isChosen = useWorkspace(
    ({ service }) => service !== null && decisionsFor(service, contentHash).length > 0,
  );
  return (
    isChosen && (
      <Badge size="xs" variant="outline">
        {t('comments.decision.chosen')}
      </Badge>
    )
  );
}
