import { Alert, Button, Loader } from '@mantine/core';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { summarise } from '#core/versions/summary';
import type { ComparisonState } from '#session/comparison';
import { DialogFrame } from '#ui/dialog';
import { useProblemText } from '#ui/kit';
import { DropVeil } from './sides/drop-veil.tsx';
import { SidesBar } from './sides/sides-bar.tsx';
import { useDroppedFiles } from './sides/use-dropped-files.ts';
import { WaitingForSides } from './sides/waiting-for-sides.tsx';
import { ComparedViews } from './compared-views.tsx';
import { DecisionSection } from './decision-section.tsx';
import type { DifferenceRow } from './difference-row.ts';
import { DifferenceList } from './difference-list.tsx';
import { NumbersSection } from './numbers-section.tsx';
import { useComparison, useComparisonStore } from './use-comparison.ts';
import classes from './comparison-screen.module.css';

interface ComparisonScreenProps {
  /** Ids of what is compared, the first before the others; `working` is the working copy. */
  readonly sides: readonly string[];
  readonly onClose: () => void;
}

/** Up to four versions and files held against the first of them, over the whole window. */
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
  const hovering = useDroppedFiles();
  return (
    <div className={classes.screen}>
      {hovering && <DropVeil />}
      <SidesBar />
      <Refusals />
      {status === 'waiting' && <WaitingForSides />}
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

/** Why files that were handed in are not compared. */
function Refusals() {
  const { t } = useTranslation();
  const store = useComparisonStore();
  const textOf = useProblemText();
  const refusals = useComparison((state) => state.refusals);
  if (refusals.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={t('compareSides.refused')}
      withCloseButton
      closeButtonLabel={t('general.close')}
      onClose={() => store.getState().dismissRefusals()}
    >
      {refusals.map((each) => (
        <p className={classes.refusal} key={`${each.code} ${String(each.values['fileName'])}`}>
          {textOf(each)}
        </p>
      ))}
    </Alert>
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
  const isMany = useComparison((state) => state.all.length > 2);
  const corrected = corrections.together.length + corrections.apart.length;
  const { structure, behaviour } = result;
  const differences =
    structure.added.length + structure.removed.length + structure.changed.length + structure.moved.length;
  const isSame = differences + structure.layoutOnly.length + behaviour.length === 0 && corrected === 0;
  if (isSame && !isMany)
    return (
      <div className={classes.nothing} role="status">
        <h3>{t('compare.screen.nothing')}</h3>
        <p>{t('compare.screen.nothingHint')}</p>
      </div>
    );
  return (
    <>
      <Summary services={services} result={result} />
      {isMany && <NumbersSection service={services.a} />}
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
          {!isMany && <NumbersSection service={services.a} />}
          <DecisionSection />
        </div>
        <ComparedViews services={services} result={result} selected={selected} onSelect={select} />
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
