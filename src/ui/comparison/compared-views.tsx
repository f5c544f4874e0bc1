import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonState } from '#session/comparison';
import type { DifferenceRow } from './difference-row.ts';
import { Drawings } from './drawings/drawings.tsx';
import { JourneysView } from './journeys/journeys-view.tsx';
import classes from './compared-views.module.css';

interface ComparedViewsProps {
  readonly services: NonNullable<ComparisonState['services']>;
  readonly result: NonNullable<ComparisonState['result']>;
  readonly selected: DifferenceRow | null;
  readonly onSelect: (row: DifferenceRow | null) => void;
}

type Kind = 'beside' | 'overlay' | 'slider' | 'journeys';

const DRAWN = ['beside', 'overlay', 'slider'] as const;

/** The two that are compared, to look at: their drawings in one of three ways, or their journey maps. */
export function ComparedViews({ services, result, selected, onSelect }: ComparedViewsProps) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<Kind>('beside');
  const offered: readonly Kind[] = result.journeys.length > 0 ? [...DRAWN, 'journeys'] : DRAWN;
  const kind = offered.includes(chosen) ? chosen : 'beside';
  const views = (
    <SegmentedControl
      size="xs"
      aria-label={t('compare.views.choose')}
      data={offered.map((value) => ({ value, label: t(`compare.views.${value}`) }))}
      value={kind}
      onChange={(value) => choose(value as Kind)}
    />
  );
  return (
    <section className={classes.views} aria-label={t('compare.views.region')}>
      {kind === 'journeys' ? (
        <>
          <div>{views}</div>
          <JourneysView services={services} result={result} />
        </>
      ) : (
        <Drawings kind={kind} services={services} result={result} selected={selected} onSelect={onSelect}>
          {views}
        </Drawings>
      )}
    </section>
  );
}
