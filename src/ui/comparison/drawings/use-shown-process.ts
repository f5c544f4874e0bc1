import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { ProcessId, Service } from '#core/model';
import type { Matching } from '#core/versions/matching';
import { processOnly } from '#core/versions/overlay';
import type { DifferenceRow } from '../difference-row.ts';
import { processOf } from './place-of.ts';

interface Both {
  readonly a: Service;
  readonly b: Service;
}

interface ProcessPair {
  /** Names the pair: the id before, or behind a plus the one afterwards. */
  readonly value: string;
  readonly label: string;
  readonly a: ProcessId | null;
  readonly b: ProcessId | null;
}

/** Which process of two services is drawn: the chosen one, all of them (`''`), or that of the row that was picked since. */
export function useShownProcess(whole: Both, { toB, toA }: Matching, selected: DifferenceRow | null) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ value: string; at: DifferenceRow | null }>({ value: '', at: null });
  const pairs = useMemo((): readonly ProcessPair[] => {
    const named = (name: string): string => name.trim() || t('compare.table.processes');
    const before = records(whole.a.processes).map(({ id, name }): ProcessPair => {
      const b = (toB.get(id) ?? null) as ProcessId | null;
      const label = named((b === null ? null : whole.b.processes[b]?.name) ?? name);
      return { value: id, label, a: id, b };
    });
    const added = records(whole.b.processes)
      .filter(({ id }) => !toA.has(id))
      .map(({ id, name }): ProcessPair => ({ value: `+${id}`, label: named(name), a: null, b: id }));
    return [...before, ...added];
  }, [whole, toB, toA, t]);
  const ofRow = useMemo(() => {
    if (selected === null) return null;
    const [a, b] = [
      selected.a === null ? null : processOf(whole.a, selected.a),
      selected.b === null ? null : processOf(whole.b, selected.b),
    ];
    return (
      pairs.find((pair) => (b !== null && pair.b === b) || (b === null && a !== null && pair.a === a)) ?? null
    );
  }, [whole, pairs, selected]);
  const known = pairs.find(({ value }) => value === chosen.value) ?? null;
  // Whoever picks a row of another process wants to see it.
  const shown = known !== null && ofRow !== null && chosen.at !== selected ? ofRow : known;
  const services = useMemo(
    () => (shown === null ? whole : { a: processOnly(whole.a, shown.a), b: processOnly(whole.b, shown.b) }),
    [whole, shown],
  );
  return {
    services,
    processes: pairs.map(({ value, label }) => ({ value, label })),
    process: shown?.value ?? '',
    choose: (value: string) => setChosen({ value, at: selected }),
  };
}
