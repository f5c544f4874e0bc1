import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import type { ElementId } from '#core/model';
import { useActionContext, useProblemText, useSession, useWorkspace } from '#ui/kit';
import classes from './remarks-card.module.css';

/** What an import repaired or did not understand: a list; a click shows the element. */
export function RemarksCard() {
  const { t } = useTranslation();
  const session = useSession();
  const { canvas } = useActionContext();
  const text = useProblemText();
  const remarks = useWorkspace((state) => state.remarks);
  if (remarks.length === 0) return null;
  const show = (problem: Problem) => {
    const ids = problem.at as readonly ElementId[];
    session.workspace.getState().select(ids);
    canvas?.reveal(ids);
  };
  return (
    <section className={classes.card} aria-label={t('shell.remarks')}>
      <header className={classes.header}>
        <h2>{t('shell.remarksTitle', { count: remarks.length })}</h2>
        <CloseButton
          size="sm"
          aria-label={t('general.close')}
          onClick={() => session.workspace.getState().dismissRemarks()}
        />
      </header>
      <ul className={classes.list}>
        {remarks.map((problem, index) => (
          <li key={`${problem.code}-${String(index)}`}>
            {problem.at.length > 0 ? (
              <button type="button" onClick={() => show(problem)}>
                {text(problem)}
              </button>
            ) : (
              <span>{text(problem)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
