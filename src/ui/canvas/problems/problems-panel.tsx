import { CloseButton } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '#core/base';
import { useWorkspace } from '#ui/kit';
import { ProblemEntry } from './problem-entry.tsx';
import classes from './problems-panel.module.css';
import { type ProblemRow, useSteadyRows } from './use-steady-rows.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What is wrong with the drawing, live, worst first; a click selects and shows the element concerned. */
export function ProblemsPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const problems = useWorkspace((state) => state.problems);
  const onMap = useWorkspace((state) => state.sheet !== null);
  const title = t(onMap ? 'journeyForms.problems' : 'canvas.problems.title');
  const { rows, keepSteady } = useSteadyRows(problems);
  const late = rows.filter(({ state }) => state === 'late');
  return (
    <section className={classes.panel} aria-label={title}>
      <header className={classes.header}>
        <h2>{title}</h2>
        {SEVERITIES.map((severity) => {
          const count = problems.filter((problem) => problem.severity === severity).length;
          return count === 0 ? null : (
            <span key={severity} className={classes.count} data-severity={severity}>
              {t(`canvas.problems.${severity}Count`, { n: count })}
            </span>
          );
        })}
        <CloseButton size="sm" ml="auto" aria-label={t('general.close')} onClick={onClose} />
      </header>
      <div
        className={classes.list}
        onPointerEnter={() => keepSteady(true)}
        onPointerLeave={() => keepSteady(false)}
      >
        {rows.length === 0 && (
          <p className={classes.none}>
            <CircleCheck size={16} aria-hidden />{' '}
            {t(onMap ? 'journeyForms.noProblems' : 'canvas.problems.none')}
          </p>
        )}
        {SEVERITIES.map((severity) => (
          <Rows
            key={severity}
            label={t(`canvas.problems.${severity}`)}
            rows={rows.filter(({ group, state }) => group === severity && state !== 'late')}
          />
        ))}
        <Rows label={t('problems.list.late')} rows={late} />
        {problems.some(({ code }) => code.startsWith('soundness.')) && (
          <p className={classes.assumption}>{t('problems.soundness.assumption')}</p>
        )}
      </div>
    </section>
  );
}

function Rows({ label, rows }: { label: string; rows: readonly ProblemRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ul aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <ProblemEntry row={row} />
        </li>
      ))}
    </ul>
  );
}
