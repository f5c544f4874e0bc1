import { useTranslation } from 'react-i18next';
import { useFormat } from '#ui/kit';
import classes from './finding-card.module.css';

/** How the numbers behind findings are written; what is not listed is part of the sentence only. */
const EVIDENCE = {
  wait: 'duration',
  halfWidth: 'duration',
  share: 'percent',
  offShift: 'percent',
  load: 'percent',
  rate: 'percent',
  visits: 'number',
  time: 'duration',
  cost: 'money',
  cases: 'number',
  taken: 'number',
  decisions: 'number',
  elements: 'number',
} as const satisfies Record<string, 'duration' | 'percent' | 'number' | 'money'>;

type EvidenceName = keyof typeof EVIDENCE;

/** The numbers a finding rests on, one below the other. */
export function Evidence({ values }: { values: Readonly<Record<string, string | number>> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = (Object.keys(EVIDENCE) as EvidenceName[]).flatMap((name) => {
    const value = values[name];
    return typeof value === 'number' ? [{ name, text: format[EVIDENCE[name]](value) }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details className={classes.evidence}>
      <summary>{t('improve.findings.evidence')}</summary>
      <dl>
        {rows.map(({ name, text }) => (
          <Row key={name} label={t(`improve.evidence.${name}`)} text={text} />
        ))}
      </dl>
    </details>
  );
}

function Row({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}
