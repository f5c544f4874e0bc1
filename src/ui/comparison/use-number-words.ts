import { useTranslation } from 'react-i18next';
import type { Service } from '#core/model';
import { type NumberDifference, targetVerdict, tellNumber } from '#core/versions/numbers';
import { formatMoney, type Language } from '#i18n';
import { useFormat } from '#ui/kit';

/** A number in words, the same on the screen and in every report. */
export interface NumberWords {
  /** What it is a number of. */
  readonly about: string;
  readonly before: string;
  readonly after: string;
  /** The difference with half the width of its interval, or that none is shown. */
  readonly difference: string;
  /** Why the difference is no gain though it looks like one; empty: it may be. */
  readonly caution: string;
}

/** Numbers in words; elements are called as in the first service. */
export function useNumberWords(): (service: Service, number: NumberDifference) => NumberWords {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return (service, number) => {
    const { code, values } = tellNumber(service, number);
    const unit = code.split('_')[1];
    const write = (value: number): string => {
      if (unit === 'duration') return format.duration(value);
      if (unit === 'percent') return format.percent(value);
      if (unit === 'number') return format.number(value);
      // The first may be a file in another currency than what is open.
      return formatMoney(value, service.profile.currency, i18n.language as Language);
    };
    // Shares differ by percentage points, which are no percentages.
    const size = (value: number): string => (unit === 'percent' ? format.number(value * 100) : write(value));
    const { before, after, difference, interval, verdict } = number;
    const half = interval === null ? '' : ` ± ${size((interval[1] - interval[0]) / 2)}`;
    const target = targetVerdict(number);
    const judged = (share: string, verdict: 'met' | 'missed' | undefined): string =>
      verdict === undefined ? share : t(`compare.target.${verdict}`, { share });
    const points = unit === 'percent' ? ` ${t('compare.screen.points')}` : '';
    return {
      about: String(t('compare.numbers.about', { ...values, context: values['about'] } as never)),
      before: judged(write(before), target?.before),
      after: judged(write(after), target?.after),
      difference:
        verdict === 'none'
          ? t('results.noDifference')
          : `${difference < 0 ? '−' : '+'}${size(Math.abs(difference))}${half}${points}`,
      caution: number.because === undefined ? '' : t(`compare.because.${number.because}`),
    };
  };
}
