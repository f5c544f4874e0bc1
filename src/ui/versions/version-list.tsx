import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { historyGraph } from '#core/versions';
import { useVersions } from '#ui/kit';
import { graphWidth, HistoryLines, ROW_HEIGHT } from './history-lines.tsx';
import { type ListedVersion, recordOf } from './listed-version.ts';
import { useDamageStore } from './use-damage.ts';
import { useWindowOfRows } from './use-window-of-rows.ts';
import { VersionRow } from './version-row.tsx';
import classes from './version-list.module.css';

/** Stands for the working copy where ids of versions are meant. */
export const WORKING = 'working';

interface VersionListProps {
  /** Oldest first. */
  readonly versions: readonly ListedVersion[];
  /** Those that cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly picked: readonly string[];
  readonly selected: string;
  readonly onPick: (id: string) => void;
  readonly onSelect: (id: string) => void;
}

/** Working copy and versions, newest first, with their graph. One row is in the way of Tab; arrow keys go through the others. */
export function VersionList(props: VersionListProps) {
  const { versions, unreadable, picked, selected, onPick, onSelect } = props;
  const { t } = useTranslation();
  const variants = useVersions((state) => state.variants);
  const line = useVersions((state) => state.line);
  const rows = useMemo(() => [null, ...versions.toReversed()], [versions]);
  const graph = useMemo(() => {
    const parents = line.basedOn === null ? [] : [line.basedOn];
    const working = { id: WORKING, variantId: line.variantId, parents };
    return historyGraph(
      rows.map((version) => version ?? working),
      variants.map(({ id }) => id),
    );
  }, [rows, variants, line]);
  const { ref, first, last, reveal } = useWindowOfRows<HTMLDivElement>(rows.length, ROW_HEIGHT);
  const damage = useDamageStore();
  useEffect(() => {
    const inSight = rows.slice(first, last).flatMap((row) => (row === null ? [] : (recordOf(row)?.id ?? [])));
    void damage.getState().check(inSight);
  }, [damage, rows, first, last]);
  const at = Math.max(
    0,
    rows.findIndex((version) => (version?.id ?? WORKING) === selected),
  );
  const takesFocus = useRef(false);
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    ref.current?.querySelector<HTMLElement>('[data-selected] button')?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const row = Math.min(rows.length - 1, Math.max(0, next));
    takesFocus.current = true;
    reveal(row);
    onSelect(rows[row]?.id ?? WORKING);
  };
  return (
    <div className={classes.scroll} ref={ref}>
      <div className={classes.canvas} style={{ height: rows.length * ROW_HEIGHT }}>
        <HistoryLines graph={graph} first={first} last={last} hollow={0} selected={at} />
        <ul className={classes.list} aria-label={t('versions.history')} style={{ left: graphWidth(graph) }}>
          {rows.slice(first, last).map((version, index) => (
            <VersionRow
              key={version?.id ?? WORKING}
              version={version}
              unreadable={version !== null && unreadable.has(version.id)}
              row={first + index}
              rows={rows.length}
              picked={picked.includes(version?.id ?? WORKING)}
              selected={first + index === at}
              onPick={() => onPick(version?.id ?? WORKING)}
              onSelect={() => onSelect(version?.id ?? WORKING)}
              onKeyDown={onKeyDown}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}
