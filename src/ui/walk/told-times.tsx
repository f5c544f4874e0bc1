import { useTranslation } from 'react-i18next';
import type { Spread } from '#core/analysis/walk';
import type { StepTold, WalkChoice } from '#session/walk';
import { Telling } from '#ui/simulation/results';
import { useWalk } from '#ui/kit';

/** Shorter than this nobody calls a wait: three seconds. */
const AT_ONCE = 0.05;

interface ToldTimesProps {
  readonly told: StepTold;
  readonly kind: WalkChoice['kind'];
}

/** What simulated cases that came this way say of a step, in sentences; nothing where none did. */
export function ToldTimes({ told, kind }: ToldTimesProps) {
  const { t } = useTranslation();
  const by = useWalk((state) => state.viewpoint?.by ?? 'case');
  const { waited, takes, age, ahead } = told;
  const area = by === 'customer' ? 'customer' : 'staff';
  const sentences: (string | null)[] =
    kind !== 'work' && by !== 'customer'
      ? [takes && t('walk.staff.stays', { median: takes.median })]
      : [
          by === 'role' && age
            ? age.median < AT_ONCE
              ? t('walk.staff.ageAtOnce')
              : t('walk.staff.age', { median: age.median })
            : null,
          ahead === null ? null : t('walk.staff.ahead', { count: Math.round(ahead) }),
          waited && t(`walk.${area}.${waitKey(waited)}`, valuesOf(waited)),
          takes &&
            (by === 'customer'
              ? t('walk.customer.takes', { median: takes.median })
              : t(takes.p90 === null ? 'walk.staff.takesFew' : 'walk.staff.takes', valuesOf(takes))),
        ];
  return sentences.map((text) => text && <Telling key={text} text={text} />);
}

function waitKey({ median, p90 }: Spread): 'waits' | 'waitsFew' | 'atOnce' | 'atOnceAll' {
  if (median >= AT_ONCE) return p90 === null ? 'waitsFew' : 'waits';
  return p90 === null || p90 < AT_ONCE ? 'atOnceAll' : 'atOnce';
}

function valuesOf({ cases, median, p90 }: Spread) {
  return { cases, median, p90: p90 ?? 0 };
}
