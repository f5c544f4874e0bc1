import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Problem, records } from '#core/base';
import { useProblemText, useSession, useWorkspace } from '#ui/kit';
import classes from './findings-section.module.css';

/** What was put aside and why, folded; each can be taken up again. */
export function IgnoredFindings({ findings }: { findings: readonly Problem[] }) {
  const { t } = useTranslation();
  const session = useSession();
  const textOf = useProblemText('findings');
  const editable = useWorkspace((state) => state.save.kind !== 'readOnly');
  const table = useWorkspace((state) => state.service?.dismissals);
  const dismissals = table ? records(table) : [];
  if (dismissals.length === 0) return null;
  return (
    <details className={classes.ignored}>
      <summary>{t('improve.findings.ignored', { count: dismissals.length })}</summary>
      <ul className={classes.list}>
        {dismissals.map((dismissal) => {
          const { id, code, at, because } = dismissal;
          const title = t(`results.findings.kinds.${code}` as never);
          const finding = findings.find((each) => each.code === code && (each.at[0] ?? '') === at);
          return (
            <li key={id}>
              <span>
                <strong>{title}</strong> {finding ? textOf(finding) : t('improve.findings.gone')}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={!editable}
                aria-label={t('improve.findings.takeUpNamed', { title })}
                onClick={() => session.workspace.getState().edit('restoreFinding', { code, at })}
              >
                {t('improve.findings.takeUp')}
              </Button>
              <span className={classes.because}>{t('improve.findings.ignoredBecause', { because })}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
