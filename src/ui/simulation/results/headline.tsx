import { Button } from '@mantine/core';
import { Crosshair } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import type { RunOutcome } from '#core/simulation';
import { useProblemText } from '#ui/kit';
import { Telling } from '../telling.tsx';
import { useReveal } from '../use-reveal.ts';
import classes from './headline.module.css';
import { waitingShare } from './kpis.ts';

/** Codes of findings that say where the time is lost, in the order in which one of them becomes the headline. */
const HEADLINES = ['overload', 'roleBottleneck', 'stepBottleneck'];

interface HeadlineProps {
  readonly outcome: RunOutcome;
  readonly findings: readonly Problem[];
  /** On paper: nothing to click. */
  readonly printed?: boolean;
}

/** The bottleneck in two sentences; where there is none, that cases hardly wait. */
export function Headline({ outcome, findings, printed = false }: HeadlineProps) {
  const { t } = useTranslation();
  const textOf = useProblemText('findings');
  const reveal = useReveal();
  const finding = headlineOf(findings);
  return (
    <div role="group" className={classes.headline} aria-label={t('results.headline')}>
      {finding ? (
        <>
          <Telling large={!printed} text={textOf(finding)} />
          {!printed && (
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<Crosshair size={14} aria-hidden />}
              className={classes.show}
              onClick={() => reveal(finding.at)}
            >
              {t('results.showOnCanvas')}
            </Button>
          )}
        </>
      ) : (
        <Telling large={!printed} text={t('results.noBottleneck', { share: waitingShare(outcome) ?? 0 })} />
      )}
    </div>
  );
}

/** The finding that is told first; undefined where nothing stands out. */
export function headlineOf(findings: readonly Problem[]): Problem | undefined {
  return HEADLINES.map((code) => findings.find((finding) => finding.code === code)).find(
    (found) => found !== undefined,
  );
}
