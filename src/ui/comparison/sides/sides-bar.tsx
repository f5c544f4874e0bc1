import { SegmentedControl, Select } from '@mantine/core';
import { ArrowLeftRight, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/kit';
import { ExportMenu } from '../report/export-menu.tsx';
import { useComparison, useComparisonStore } from '../use-comparison.ts';
import { useSideNames } from '../use-side-names.ts';
import { AddSide } from './add-side.tsx';
import { useSideChoices } from './use-side-choices.ts';
import classes from './sides.module.css';

/** As many are compared at a time. */
const MOST = 4;

/** Which are compared, each of which can be another one; of several, which is looked at beside the first. */
export function SidesBar() {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const nameOf = useSideNames();
  const all = useComparison((state) => state.all);
  const sides = useComparison((state) => state.sides);
  const running = useComparison((state) => state.running === 'running');
  const [base = '', ...others] = all;
  return (
    <>
      <div className={classes.sides} role="group" aria-label={t('compareSides.label')}>
        {all.map((id, at) => (
          <div key={id} className={classes.side}>
            <OneSide id={id} at={at} />
            {at === 0 && others.length > 0 && (
              <IconButton
                icon={ArrowLeftRight}
                label={t('compare.screen.swap')}
                onClick={() => void store.getState().swap()}
              />
            )}
            {at > 0 && others.length > 1 && (
              <IconButton
                icon={X}
                label={t('compareSides.remove', { name: nameOf(id) })}
                onClick={() => void store.getState().choose(all.filter((each) => each !== id))}
              />
            )}
          </div>
        ))}
        {all.length < MOST && <AddSide />}
        {others.length > 0 && <ExportMenu />}
      </div>
      {others.length > 1 && sides !== null && (
        <div className={classes.shown}>
          <span id="compared-beside">{t('compareSides.shown', { base: nameOf(base) })}</span>
          <SegmentedControl
            size="sm"
            aria-labelledby="compared-beside"
            data={others.map((id) => ({ value: id, label: nameOf(id) }))}
            value={sides[1]}
            disabled={running}
            onChange={(id) => void store.getState().show(id)}
          />
        </div>
      )}
    </>
  );
}

function OneSide({ id, at }: { id: string; at: number }) {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const all = useComparison((state) => state.all);
  const choices = useSideChoices();
  const after = all.length > 2 ? t('compareSides.after', { n: at }) : t('compare.screen.after');
  const free = choices
    .map(({ group, items }) => ({
      group,
      items: items.filter(({ value }) => value === id || !all.includes(value)),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <Select
      className={classes.choice ?? ''}
      label={at === 0 ? t('compare.screen.before') : after}
      data={free}
      value={id}
      allowDeselect={false}
      onChange={(value) => {
        if (value !== null) void store.getState().choose(all.with(at, value));
      }}
    />
  );
}
