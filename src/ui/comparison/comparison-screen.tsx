import { Alert, Button, Loader, Select } from '@mantine/core';
import { ArrowLeftRight } from 'lucide-react';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { summarise } from '#core/versions/summary';
import type { ComparisonState } from '#session/comparison';
import { DialogFrame } from '#ui/dialog';
import { IconButton, useVersions } from '#ui/kit';
import type { DifferenceRow } from './difference-row.ts';
import { Drawings } from './drawings/drawings.tsx';
import { DifferenceList } from './difference-list.tsx';
import { NumbersSection } from './numbers-section.tsx';
import { useComparison, useComparisonStore } from './use-comparison.ts';
import classes from './comparison-screen.module.css';

interface ComparisonScreenProps {
  /** Ids of what is compared, the first before the others; `working` is the working copy. */
  readonly sides: readonly string[];
  readonly onClose: () => void;
}

/** Two versions held against each other, over the whole window. */
export function ComparisonScreen({ sides, onClose }: ComparisonScreenProps) {
  const { t } = useTranslation();
  return (
    <DialogFrame title={t('compare.screen.title')} onClose={onClose}>
      <Suspense fallback={<Loader m="xl" aria-label={t('compare.screen.comparing')} />}>
        <Compared first={sides} />
      </Suspense>
    </DialogFrame>
  );
}

function Compared({ first }: { first: readonly string[] }) {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const status = useComparison((state) => state.status);
  const services = useComparison((state) => state.services);
  const result = useComparison((state) => state.result);
  useEffect(() => {
    void store.getState().open(first);
    return () => store.getState().close();
  }, [store, first]);
  return (
    <div className={classes.screen}>
      <Sides />
      {status === 'failed' && (
        <Alert color="red" variant="light" role="alert">
          {t('compare.screen.failed')}
        </Alert>
      )}
      {status === 'comparing' && (
        <p className={classes.soft} role="status">
          <Loader size="xs" mr="xs" />
          {t('compare.screen.comparing')}
        </p>
      )}
      {status !== 'failed' && services && result && <Answer services={services} result={result} />}
    </div>
  );
}

/** Which two are compared; either can be another one. */
function Sides() {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const sides = useComparison((state) => state.sides);
  const versions = useVersions((state) => state.versions);
  const choices = [
    { value: 'working', label: t('versions.working') },
    ...versions.toReversed().map(({ id, name }) => ({ value: id, label: name })),
  ];
  if (sides === null) return null;
  const [a, b] = sides;
  const choose = (one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other && void store.getState().choose([one, other]);
  return (
    <div className={classes.sides}>
      <Select
        label={t('compare.screen.before')}
        data={choices.filter(({ value }) => value !== b)}
        value={a}
        allowDeselect={false}
        onChange={(value) => choose(value, b)}
      />
      <IconButton
        icon={ArrowLeftRight}
        label={t('compare.screen.swap')}
        onClick={() => void store.getState().swap()}
      />
      <Select
        label={t('compare.screen.after')}
        data={choices.filter(({ value }) => value !== a)}
        value={b}
        allowDeselect={false}
        onChange={(value) => choose(a, value)}
      />
    </div>
  );
}

interface AnswerProps {
  readonly services: NonNullable<ComparisonState['services']>;
  readonly result: NonNullable<ComparisonState['result']>;
}

function Answer({ services, result }: AnswerProps) {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const [selected, select] = useState<DifferenceRow | null>(null);
  const corrections = useComparison((state) => state.corrections);
  const corrected = corrections.together.length + corrections.apart.length;
  const { structure, behaviour } = result;
  const differences =
    structure.added.length + structure.removed.length + structure.changed.length + structure.moved.length;
  const isSame = differences + structure.layoutOnly.length + behaviour.length === 0 && corrected === 0;
  if (isSame)
    return (
      <div className={classes.nothing} role="status">
        <h3>{t('compare.screen.nothing')}</h3>
        <p>{t('compare.screen.nothingHint')}</p>
      </div>
    );
  return (
    <>
      <Summary services={services} result={result} />
      <div className={classes.columns}>
        <div className={classes.list}>
          {corrected > 0 && (
            <p className={classes.corrected} role="status">
              {t('compare.screen.corrected', { count: corrected })}
              <Button size="compact-xs" variant="default" onClick={() => void store.getState().forget()}>
                {t('compare.screen.forget')}
              </Button>
            </p>
          )}
          <DifferenceList services={services} result={result} selected={selected} onSelect={select} />
          <NumbersSection service={services.a} />
        </div>
        <Drawings services={services} result={result} selected={selected} onSelect={select} />
      </div>
    </>
  );
}

function Summary({ services: { a, b }, result }: AnswerProps) {
  const { t } = useTranslation();
  const numbers = useComparison((state) => state.numbers);
  const sentences = useMemo(
    () => summarise(a, b, result.structure, result.behaviour, numbers),
    [a, b, result, numbers],
  );
  return (
    <ul className={classes.summary} aria-label={t('compare.screen.summary')}>
      {sentences.map(({ part, code, values }) => (
        <li key={`${part} ${code} ${values['about'] ?? ''}`}>
          {String(t(`compare.${part}.${code}` as never, values as never))}
        </li>
      ))}
    </ul>
  );
}
