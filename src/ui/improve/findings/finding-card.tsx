import { Button } from '@mantine/core';
import { AlertTriangle, Crosshair, Info, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#core/analysis';
import type { Severity } from '#core/base';
import { Telling, useReveal } from '#ui/simulation/results';
import { useChangeText, useProblemText } from '#ui/kit';
import { useTryIt } from '../use-try-it.ts';
import { Evidence } from './evidence.tsx';
import classes from './finding-card.module.css';
import { IgnoreForm } from './ignore-form.tsx';

const ICONS = { error: OctagonAlert, warning: AlertTriangle, note: Info } as const satisfies Record<
  Severity,
  unknown
>;

/** One finding: what it is, how big, what it rests on, and what can be done about it. */
export function FindingCard({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const textOf = useProblemText('findings');
  const changeText = useChangeText();
  const tryIt = useTryIt();
  const reveal = useReveal();
  const Icon = ICONS[finding.severity];
  const title = t(`results.findings.kinds.${finding.code}` as never);
  return (
    <article className={classes.card} aria-label={title}>
      <Icon size={16} className={classes.icon} data-severity={finding.severity} aria-hidden />
      <div className={classes.body}>
        <h4>{title}</h4>
        <Telling text={textOf(finding)} />
        <Evidence finding={finding} />
        {finding.remedies.length > 0 && (
          <div className={classes.remedies}>
            <h5>{t('improve.findings.remedies')}</h5>
            <ul>
              {finding.remedies.map((change) => {
                const words = changeText(change);
                return (
                  <li key={change.id}>
                    <span>{words}</span>
                    <Button
                      size="compact-sm"
                      variant="light"
                      aria-label={t('improve.findings.tryItNamed', { change: words })}
                      onClick={() => tryIt([change])}
                    >
                      {t('improve.findings.tryIt')}
                    </Button>
                  </li>
                );
              })}
            </ul>
          </div>
        )}
        <div className={classes.foot}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<Crosshair size={14} aria-hidden />}
            onClick={() => reveal(finding.at)}
          >
            {t('results.showOnCanvas')}
          </Button>
          <IgnoreForm finding={finding} />
        </div>
      </div>
    </article>
  );
}
