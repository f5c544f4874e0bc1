import type { ReactNode } from 'react';
import type { RunOutcome } from '#core/simulation';
import { CasesCounted, MadeBy } from '#ui/simulation/results';
import classes from './report-sheet.module.css';

/** The foot of a sheet: what became of the cases, how the numbers were made, and what else has to be said. */
export function ReportFoot({ outcome, children }: { outcome: RunOutcome; children?: ReactNode }) {
  return (
    <footer className={classes.foot}>
      <CasesCounted cases={outcome.cases} />
      <MadeBy outcome={outcome} />
      {children}
    </footer>
  );
}
