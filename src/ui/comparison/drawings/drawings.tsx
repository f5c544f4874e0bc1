import { Select } from '@mantine/core';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unionOf } from '#core/model';
import { alignDrawings } from '#core/versions/overlay';
import type { ComparisonState } from '#session/comparison';
import { IconButton } from '#ui/kit';
import { type DifferenceRow, differenceRows, type Mark } from '../difference-row.ts';
import type { ChangeView } from './frame.tsx';
import type { Ground } from './ground.ts';
import { Legend } from './legend.tsx';
import { countMarks, elementsOf, type MarkedElement, markedElements } from './marked-elements.ts';
import { Overlay } from './overlay.tsx';
import { extentOf, placeOf, shifted } from './place-of.ts';
import { SideBySide } from './side-by-side.tsx';
import { Slider } from './slider.tsx';
import { useShownProcess } from './use-shown-process.ts';
import { fitting, showing, type View, zoomed } from './view.ts';
import classes from './drawings.module.css';

interface DrawingsProps {
  readonly kind: 'beside' | 'overlay' | 'slider';
  readonly services: NonNullable<ComparisonState['services']>;
  readonly result: NonNullable<ComparisonState['result']>;
  readonly selected: DifferenceRow | null;
  readonly onSelect: (row: DifferenceRow | null) => void;
  /** What stands first in the bar above the drawings. */
  readonly children: ReactNode;
}

const VIEWS = { beside: SideBySide, overlay: Overlay, slider: Slider } as const;

/** Both drawings with what differs marked: beside each other, in one, or with a border that is dragged over them. */
export function Drawings({ kind, services: whole, result, selected, onSelect, children }: DrawingsProps) {
  const { t } = useTranslation();
  const [hidden, setHidden] = useState<ReadonlySet<Mark>>(new Set());
  const [size, setSize] = useState({ width: 0, height: 0 });
  const { services, processes, process, choose } = useShownProcess(whole, result.matching, selected);
  const all = useMemo(() => markedElements(result.structure), [result.structure]);
  const elements = useMemo(() => {
    const drawn = new Set(
      [...elementsOf(services.a, all, 'a'), ...elementsOf(services.b, all, 'b')].map(keyOf),
    );
    return all.filter((element) => drawn.has(keyOf(element)));
  }, [services, all]);
  const shift = useMemo(() => alignDrawings(services.a, services.b, result.matching.toB), [services, result]);
  const fitted = useMemo(() => {
    const [a, b] = [extentOf(services.a), extentOf(services.b)];
    return fitting(unionOf([...(a ? [shifted(a, shift)] : []), ...(b ? [b] : [])]), size);
  }, [services, shift, size]);
  const { view, setView, change } = useView(fitted, { services, shift }, selected);
  const rows = useMemo(() => differenceRows(result), [result]);
  const onPick = useCallback(
    ({ table, a, b }: MarkedElement) => {
      const isIt = (row: DifferenceRow): boolean => row.table === table && row.a === a && row.b === b;
      onSelect([...rows.drawing, ...rows.parameters].find(isIt) ?? null);
    },
    [rows, onSelect],
  );
  const ground: Ground = {
    services,
    elements,
    hidden,
    shift,
    selected,
    view,
    onPick,
    onView: change,
    onSize: setSize,
  };
  const Shown = VIEWS[kind];
  return (
    <>
      <div className={classes.bar}>
        {children}
        {processes.length > 1 && (
          <Select
            size="xs"
            aria-label={t('compare.views.process')}
            data={[{ value: '', label: t('compare.views.allProcesses') }, ...processes]}
            value={process}
            allowDeselect={false}
            onChange={(value) => choose(value ?? '')}
          />
        )}
        <span className={classes.zoom}>
          <IconButton
            icon={ZoomOut}
            label={t('compare.screen.zoomOut')}
            onClick={() => change((now) => zoomed(now, 0.8))}
          />
          <IconButton
            icon={ZoomIn}
            label={t('compare.screen.zoomIn')}
            onClick={() => change((now) => zoomed(now, 1.25))}
          />
          <IconButton icon={Maximize} label={t('compare.screen.fit')} onClick={() => setView(fitted)} />
        </span>
      </div>
      <Legend counts={countMarks(elements)} hidden={hidden} onHidden={setHidden} />
      {(shift.x !== 0 || shift.y !== 0) && (
        <p className={classes.note}>{t('compare.views.shifted', { count: shift.pairs })}</p>
      )}
      {shift.pairs === 0 && <p className={classes.note}>{t('compare.views.nothingShared')}</p>}
      <Shown ground={ground} />
    </>
  );
}

function keyOf({ a, b }: MarkedElement): string {
  return `${a ?? ''} ${b ?? ''}`;
}

/** What is looked at: everything, until somebody moves it or picks a row, which is then in the middle until it is moved again. */
function useView(
  fitted: View,
  { services, shift }: Pick<Ground, 'services' | 'shift'>,
  selected: DifferenceRow | null,
) {
  const [moved, setMoved] = useState<{
    readonly view: View;
    readonly at: DifferenceRow | null;
    readonly of: object;
  } | null>(null);
  const spot = useMemo(() => {
    const after = selected?.b == null ? null : placeOf(services.b, selected.b);
    const before = selected?.a == null ? null : placeOf(services.a, selected.a);
    return after ?? (before && shifted(before, shift));
  }, [services, selected, shift]);
  // Another process is seen whole at first.
  const own = moved?.of === services ? moved : null;
  const known = own?.view ?? fitted;
  const view = spot !== null && own?.at !== selected ? showing(spot, known) : known;
  const setView = (next: View) => setMoved({ view: next, at: selected, of: services });
  const change: ChangeView = (step) => setView(step(view));
  return { view, setView, change };
}
