import { useTranslation } from 'react-i18next';
import type { Finding } from '#core/analysis';
import { Telling } from '#ui/simulation/results';
import { useChangeText, useProblemText } from '#ui/kit';
import classes from './improvement-sheet.module.css';

interface PrintedFindingsProps {
  readonly findings: readonly Finding[];
  /** How many others there are. */
  readonly more: number;
}

/** The findings in the order of their numbers in the picture. */
export function PrintedFindings({ findings, more }: PrintedFindingsProps) {
  const { t } = useTranslation();
  const textOf = useProblemText('findings');
  const changeText = useChangeText();
  return (
    <section className={classes.part}>
      <h2>{t('improve.printed.findings')}</h2>
      {findings.length === 0 && <p>{t('improve.printed.noFindings')}</p>}
      <ol>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.at.join(' ')}`}>
            <b>{t(`results.findings.kinds.${finding.code}` as never)}</b>
            <Telling text={textOf(finding)} />
            {finding.remedies.length > 0 && (
              <small>
                {t('improve.printed.remedies', { changes: finding.remedies.map(changeText).join('; ') })}
              </small>
            )}
          </li>
        ))}
      </ol>
      {more > 0 && <small>{t('improve.printed.more', { count: more })}</small>}
    </section>
  );
}
