import { CloseButton, Portal, Tabs } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { curveScore, type JourneyScore, predictedScore, type ToldChange } from '#core/journey/emotion';
import { NO_VALUE } from '#i18n';
import { useWorkspace } from '#ui/kit';
import { useCurveView, useForecast } from '../curve-view.ts';
import { useCurveWords } from '../use-curve-words.ts';
import type { JourneyCurves } from '../use-journey-curves.ts';
import { ChangesSection } from './changes-section.tsx';
import classes from './curve-panel.module.css';
import { FitSection } from './fit-section.tsx';
import { FormulaSection } from './formula-section.tsx';
import { FeedbackFiles } from '../measured/feedback-files.tsx';
import { MeasuredSection } from '../measured/measured-section.tsx';
import { NumbersSection } from './numbers-section.tsx';
import { TouchpointSelect } from './touchpoint-select.tsx';

interface PanelProps {
  readonly curves: JourneyCurves;
  readonly changes: readonly ToldChange[] | null;
}

/** What stands behind the curves, beside them: scores, the formula with its numbers, what moved, and the feedback. */
export function CurvePanel({ curves, changes }: PanelProps) {
  const { t } = useTranslation();
  const view = useCurveView();
  const selection = useWorkspace((state) => state.mapSelection);
  const [chosen, setChosen] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const close = (): void => view.setState({ panelOpen: false });
  useWindowEvent('keydown', (event) => {
    if (event.key === 'Escape' && panel.current?.contains(document.activeElement)) close();
  });
  const selected = curves.touchpoints.find(({ id }) => selection.includes(id));
  const told = curves.touchpoints.find(({ id }) => typeof curves.voices[0]?.predicted.get(id) === 'object');
  const touchpoint =
    selected ?? curves.touchpoints.find(({ id }) => id === chosen) ?? told ?? curves.touchpoints[0];
  return (
    <Portal>
      <section ref={panel} className={classes.panel} aria-label={t('journeyCurve.panel')}>
        <header>
          <h2>{t('journeyCurve.panel')}</h2>
          <CloseButton size="sm" aria-label={t('general.close')} onClick={close} />
        </header>
        <Scores curves={curves} />
        <Situation />
        {touchpoint === undefined ? (
          <p className={classes.soft}>{t('journeyCurve.noTouchpoints')}</p>
        ) : (
          <Tabs defaultValue="formula" keepMounted={false} className={classes.tabs}>
            <Tabs.List grow aria-label={t('journeyCurve.panel')}>
              <Tabs.Tab value="formula">{t('journeyCurve.tabs.formula')}</Tabs.Tab>
              <Tabs.Tab value="changes">{t('journeyCurve.tabs.changes')}</Tabs.Tab>
              <Tabs.Tab value="measured">{t('journeyCurve.tabs.measured')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="formula">
              <FormulaSection curves={curves} />
              <TouchpointSelect curves={curves} value={touchpoint} onChange={setChosen} />
              <NumbersSection curves={curves} touchpoint={touchpoint} />
              <FitSection key={curves.voices[0]?.voice} curves={curves} />
            </Tabs.Panel>
            <Tabs.Panel value="changes">
              <ChangesSection curves={curves} changes={changes} />
            </Tabs.Panel>
            <Tabs.Panel value="measured">
              <TouchpointSelect curves={curves} value={touchpoint} onChange={setChosen} />
              <MeasuredSection key={touchpoint.id} touchpoint={touchpoint} />
              <Suspense fallback={null}>
                <FeedbackFiles curves={curves} />
              </Suspense>
            </Tabs.Panel>
          </Tabs>
        )}
      </section>
    </Portal>
  );
}

/** Each curve in one number: peak and end beside the plain mean. */
function Scores({ curves }: { readonly curves: JourneyCurves }) {
  const { t } = useTranslation();
  const words = useCurveWords();
  const voice = curves.voices[0];
  const record = useForecast(({ current }) =>
    current?.journeyId === curves.journeyId ? current.record : null,
  );
  const predicted = useMemo(() => {
    const told = [...(voice?.predicted ?? [])].flatMap(([id, each]) =>
      typeof each === 'string' ? [] : [[id, each] as const],
    );
    return record && predictedScore(record, told);
  }, [record, voice]);
  const rows: readonly (readonly ['assumed' | 'measured' | 'predicted', JourneyScore | null])[] = [
    ['assumed', curveScore([...(voice?.assumed.values() ?? [])])],
    ['measured', curves.measuredScore],
    ['predicted', predicted],
  ];
  const write = (value: number | undefined) => (value === undefined ? NO_VALUE : words.signed(value));
  return (
    <table className={classes.scores}>
      <thead>
        <tr>
          <th scope="col">{t('journeyCurve.score')}</th>
          <th scope="col" data-hint={t('journeyCurve.peakEndHint')}>
            {t('journeyCurve.peakEnd')}
          </th>
          <th scope="col">{t('journeyCurve.mean')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([kind, score]) => (
          <tr key={kind}>
            <th scope="row">{t(`journeyCurve.kinds.${kind}`)}</th>
            <td>
              {write(score?.peakEnd)}
              {score?.ci95 != null && (
                <small>
                  {' '}
                  {t('journeyCurve.interval', {
                    low: words.signed(score.ci95[0]),
                    high: words.signed(score.ci95[1]),
                  })}
                </small>
              )}
            </td>
            <td>{write(score?.mean)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the predictions stand: made from which scenario and how many customers, or why there are none. */
function Situation() {
  const { t } = useTranslation();
  const status = useForecast((state) => state.status);
  const scenario = useForecast((state) => state.scenarioName);
  const count = useForecast((state) => state.current?.record.customers.length ?? 0);
  const told = status === 'ready' && count === 0 ? 'unbound' : status;
  return (
    <p className={classes.soft} role="status">
      {t(`journeyCurve.status.${told}`, { scenario, count })}
    </p>
  );
}
