import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Estimate, WaitCauses } from '#core/simulation';
import { useFormat } from '#ui/kit';
import classes from './causes.module.css';
import { useKpiFormat } from './use-kpi-format.ts';

const CAUSES = ['contention', 'unavailable', 'priority', 'batching'] as const;

/** Mean minutes waited, by cause. */
export type CausesOfWait = WaitCauses<Estimate>;

function causesIn(causes: CausesOfWait): readonly (typeof CAUSES)[number][] {
  return CAUSES.filter((cause) => (causes[cause].value ?? 0) > 0);
}

/** Which colour stands for which cause, for those that occur. */
export function CausesLegend({ of }: { of: readonly CausesOfWait[] }) {
  const { t } = useTranslation();
  const present = new Set(of.flatMap(causesIn));
  return (
    <ul className={classes.legend} aria-hidden>
      {CAUSES.filter((cause) => present.has(cause)).map((cause) => (
        <li key={cause} data-cause={cause}>
          {t(`results.causes.${cause}`)}
        </li>
      ))}
    </ul>
  );
}

/** The causes of a wait as one bar. `share`: how much of the full length it fills. Decoration: the words stand beside it. */
export function CausesBar({ causes, share }: { causes: CausesOfWait; share: number }) {
  const present = causesIn(causes);
  const all = present.reduce((sum, cause) => sum + (causes[cause].value ?? 0), 0);
  return (
    <span className={classes.bar} aria-hidden>
      {present.map((cause) => (
        <span
          key={cause}
          data-cause={cause}
          style={{ width: `${((causes[cause].value ?? 0) / all) * share * 100}%` }}
        />
      ))}
    </span>
  );
}

/** Writes the causes of a wait as words: `41 min because everyone is busy, 12 min because nobody is on shift`. */
export function useCausesText(): (causes: CausesOfWait) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (causes) =>
      causesIn(causes)
        .map((cause) => t(`results.causes.because.${cause}`, { time: format.duration(causes[cause].value) }))
        .join(t('results.causes.and')),
    [t, format],
  );
}

/** Writes a mean wait with its margin and its causes; a single cause has no time of its own. */
export function useWaitText(): (wait: Estimate, causes: CausesOfWait) => string {
  const { t } = useTranslation();
  const write = useKpiFormat();
  const causesText = useCausesText();
  return useCallback(
    (wait, causes) => {
      const amount = `${write.value('duration', wait.value)} ${write.halfWidth('duration', wait)}`.trim();
      const [cause, ...others] = causesIn(causes);
      return cause !== undefined && others.length === 0
        ? t(`results.causes.only.${cause}`, { wait: amount })
        : t('results.causes.each', { wait: amount, causes: causesText(causes) });
    },
    [t, write, causesText],
  );
}
