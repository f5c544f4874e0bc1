import { AlertTriangle, Info, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem, Severity } from '#core/base';
import { useProblemText } from '#ui/kit';
import { Telling } from '../telling.tsx';
import { useReveal } from '../use-reveal.ts';
import classes from './findings-list.module.css';

const ICONS = { error: OctagonAlert, warning: AlertTriangle, note: Info } as const satisfies Record<
  Severity,
  unknown
>;

/** What the run shows, most important first; a click shows the place on the canvas. */
export function FindingsList({ findings }: { findings: readonly Problem[] }) {
  const { t } = useTranslation();
  const textOf = useProblemText('findings');
  const reveal = useReveal();
  if (findings.length === 0) return <p className={classes.empty}>{t('results.findings.none')}</p>;
  return (
    <ul className={classes.list} aria-label={t('results.findings.title')}>
      {findings.map((finding) => {
        const Icon = ICONS[finding.severity];
        return (
          <li key={`${finding.code} ${finding.at.join(' ')}`}>
            <button type="button" className={classes.finding} onClick={() => reveal(finding.at)}>
              <Icon size={16} className={classes.icon} data-severity={finding.severity} aria-hidden />
              <span>
                <span className={classes.kind}>{t(`results.findings.kinds.${finding.code}` as never)}</span>
                <Telling text={textOf(finding)} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
