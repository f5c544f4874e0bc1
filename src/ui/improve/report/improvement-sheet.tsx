import { useTranslation } from 'react-i18next';
import { type Finding, withDismissals } from '#core/analysis';
import type { Service } from '#core/model';
import type { StoredRun } from '#session/run';
import { Headline, KpiTiles, WaitCausesList } from '#ui/simulation/results';
import { DrawnProcess, PaperSheet, ReportFoot, ReportHead, ReportInputs } from '#ui/report';
import { Caveats } from './caveats.tsx';
import classes from './improvement-sheet.module.css';
import { PrintedFindings } from './printed-findings.tsx';
import { PrintedProposals } from './printed-proposals.tsx';
import { PrintedRanking } from './printed-ranking.tsx';

/** Findings that are told at length; the others can be looked up in the app. */
const TOLD = 8;

/** Findings with their places in the picture, what changes would do and did, inputs, and what to bear in mind. */
export function ImprovementSheet({ run, service }: { run: StoredRun; service: Service }) {
  const { t } = useTranslation();
  const { outcome } = run;
  const judged = withDismissals(run.findings, service);
  const open = judged.flatMap(({ finding, dismissal }) => (dismissal === null ? [finding] : []));
  const told = open.slice(0, TOLD);
  const numbered = { labels: numbersOf(told, service), caption: t('improve.printed.numbers') };
  const aside = judged.flatMap(({ dismissal }) => dismissal ?? []);
  return (
    <PaperSheet>
      <ReportHead run={run} service={service} />
      <Headline outcome={outcome} findings={run.findings} printed />
      <KpiTiles outcome={outcome} previous={null} />
      <DrawnProcess service={service} outcome={outcome} numbered={numbered} />
      <PrintedFindings findings={told} more={open.length - told.length} />
      <WaitCausesList outcome={outcome} />
      {aside.length > 0 && (
        <section className={classes.part}>
          <h2>{t('improve.printed.ignored')}</h2>
          <ul>
            {aside.map(({ id, code, because }) => (
              <li key={id}>
                {t('improve.printed.ignoredBecause', {
                  title: t(`results.findings.kinds.${code}` as never),
                  because,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <PrintedRanking />
      <PrintedProposals />
      <section className={classes.part}>
        <h2>{t('improve.printed.inputs')}</h2>
        <ReportInputs service={service} scenarioId={run.scenarioId} />
      </section>
      <Caveats outcome={outcome} observed={service.scenarios[run.scenarioId]?.observed ?? null} />
      <ReportFoot outcome={outcome} />
    </PaperSheet>
  );
}

/** The numbers that stand on nodes: those of the findings that are about them. */
function numbersOf(findings: readonly Finding[], service: Service): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [index, { at }] of findings.entries()) {
    const id = at.find((each) => Object.hasOwn(service.nodes, each));
    if (id === undefined) continue;
    const before = labels.get(id);
    labels.set(id, before === undefined ? `${index + 1}` : `${before}, ${index + 1}`);
  }
  return labels;
}
