import { Badge, Checkbox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionsFor } from '#core/versions';
import type { VersionCard } from '#session/versions';
import { savedTime, useVersions, useWorkspace } from '#ui/kit';
import { ROW_HEIGHT } from './history-lines.tsx';
import { StatusBadge } from './status-badge.tsx';
import { useVariantNames } from './use-variant-names.ts';
import classes from './version-list.module.css';

interface VersionRowProps {
  /** Null: the working copy. */
  readonly version: VersionCard | null;
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
  const { version, row, rows, picked, selected, onPick, onSelect, onKeyDown } = props;
  const { t } = useTranslation();
  const name = version?.name ?? t('versions.working');
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
          {version && version.status !== 'draft' && <StatusBadge status={version.status} />}
          {version && <ChosenBadge version={version} />}
          {version?.current && (
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

function VersionFacts({ version: { variantId, savedAt, author } }: { version: VersionCard }) {
  const { i18n } = useTranslation();
  const nameOf = useVariantNames();
  const saved = savedTime(savedAt, i18n.language);
  return [nameOf(variantId), saved, author].filter(Boolean).join(' · ');
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
