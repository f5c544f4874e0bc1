import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import { useFormat } from '#ui/kit';
import classes from './finding-card.module.css';

/** How the numbers behind findings are written, in the order in which they are shown. */
const EVIDENCE = {
  wait: 'duration',
  worst: 'duration',
  halfWidth: 'duration',
  work: 'duration',
  time: 'duration',
  perCase: 'duration',
  saves: 'duration',
  saved: 'duration',
  lead: 'duration',
  waste: 'duration',
  effortNow: 'duration',
  effortAfter: 'duration',
  share: 'percent',
  offShift: 'percent',
  overtaken: 'percent',
  batch: 'percent',
  load: 'percent',
  rate: 'percent',
  efficiency: 'percent',
  similarity: 'percent',
  visits: 'number',
  handOffs: 'number',
  timesPerCase: 'number',
  together: 'number',
  cost: 'money',
  cases: 'number',
  taken: 'number',
  decisions: 'number',
  elements: 'number',
  count: 'number',
} as const satisfies Record<string, 'duration' | 'percent' | 'number' | 'money'>;

type EvidenceName = keyof typeof EVIDENCE;

/** Most numbers that are 0 are of no weight, or were not measured; that something never happened is the evidence itself. */
const TOLD_AT_ZERO: ReadonlySet<EvidenceName> = new Set(['taken']);

/** What a finding's `share` is a share of; unless named here, of the cycle time. */
const SHARE_OF: Readonly<Record<string, 'waiting' | 'branch' | 'cases' | 'effort'>> = {
  roleBottleneck: 'waiting',
  stepBottleneck: 'waiting',
  rubberStamp: 'branch',
  neverTaken: 'cases',
  knockOutOrder: 'effort',
};

/** The numbers a finding rests on, one below the other. */
export function Evidence({ finding: { code, values } }: { finding: Problem }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = (Object.keys(EVIDENCE) as EvidenceName[]).flatMap((name) => {
    const value = values[name];
    if (typeof value !== 'number' || (value === 0 && !TOLD_AT_ZERO.has(name))) return [];
    return [{ name, text: format[EVIDENCE[name]](value) }];
  });
  if (rows.length === 0) return null;
  return (
    <details className={classes.evidence}>
      <summary>{t('improve.findings.evidence')}</summary>
      <dl>
        {rows.map(({ name, text }) => (
          <Row
            key={name}
            label={
              name === 'share'
                ? t(`improve.evidence.shareOf.${SHARE_OF[code] ?? 'cycle'}`)
                : t(`improve.evidence.${name}`)
            }
            text={text}
          />
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
