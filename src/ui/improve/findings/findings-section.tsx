import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Finding, findObserved, withDismissals } from '#core/analysis';
import type { Service } from '#core/model';
import { RunNotices, RunRefused, useShownOutcome } from '#ui/simulation/results';
import { useActionContext, useWorkspace } from '#ui/kit';
import { NeedsRun } from '../needs-run.tsx';
import { FindingCard } from './finding-card.tsx';
import classes from './findings-section.module.css';
import { FINDING_GROUPS, groupOf } from './group-of.ts';
import { IgnoredFindings } from './ignored-findings.tsx';
import { Thresholds } from './thresholds.tsx';

/** What the run shows, by what it is about; what was put aside stands folded below. */
export function FindingsSection() {
  const { t } = useTranslation();
  const shown = useShownOutcome();
  const service = useWorkspace((state) => state.service);
  if (service === null) return <NeedsRun />;
  // What people noted needs no run, and is told as it stands now whatever the run was made from.
  const observed = findObserved(service);
  if (shown === null || shown.state === 'partial')
    return (
      <>
        <NeedsRun />
        <Group group="observed" findings={openOnes(observed, service)} />
      </>
    );
  const all = [...observed, ...shown.findings.filter(({ code }) => code !== 'observed')];
  const open = openOnes(all, service);
  return (
    <>
      <RunRefused />
      <RunNotices shown={shown} />
      {open.length === 0 && <p className={classes.none}>{t('improve.findings.none')}</p>}
      {FINDING_GROUPS.map((group) => (
        <Group key={group} group={group} findings={open.filter(({ code }) => groupOf(code) === group)} />
      ))}
      <IgnoredFindings findings={all} />
      <Thresholds />
    </>
  );
}

/** Those that nobody has put aside. */
function openOnes(findings: readonly Finding[], service: Service): readonly Finding[] {
  return withDismissals(findings, service).flatMap(({ finding, dismissal }) =>
    dismissal === null ? [finding] : [],
  );
}

interface GroupProps {
  readonly group: (typeof FINDING_GROUPS)[number];
  readonly findings: readonly Finding[];
}

function Group({ group, findings }: GroupProps) {
  const { t } = useTranslation();
  if (findings.length === 0 && group !== 'structure') return null;
  return (
    <section className={classes.group} aria-label={t(`improve.findings.${group}`)}>
      {findings.length > 0 && (
        <>
          <h3>{t(`improve.findings.${group}`)}</h3>
          <ul className={classes.list}>
            {findings.map((finding) => (
              <li key={`${finding.code} ${finding.at.join(' ')}`}>
                <FindingCard finding={finding} />
              </li>
            ))}
          </ul>
        </>
      )}
      {group === 'structure' && <DrawingProblems />}
    </section>
  );
}

/** What is wrong with the drawing itself is told in its own panel. */
function DrawingProblems() {
  const { t } = useTranslation();
  const { open } = useActionContext();
  const count = useWorkspace((state) => state.problems.length);
  if (count === 0) return null;
  return (
    <p className={classes.drawing}>
      {t('improve.findings.drawing', { count })}
      <Button variant="subtle" size="compact-sm" onClick={() => open('problems')}>
        {t('improve.findings.showDrawing')}
      </Button>
    </p>
  );
}
