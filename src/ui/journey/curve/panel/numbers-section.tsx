import { useTranslation } from 'react-i18next';
import { emotionAt, type Prediction } from '#core/journey/emotion';
import type { Touchpoint } from '#core/model';
import { useFormat } from '#ui/kit';
import { useForecast } from '../curve-view.ts';
import { useCurveWords } from '../use-curve-words.ts';
import type { JourneyCurves } from '../use-journey-curves.ts';
import classes from './curve-panel.module.css';

interface NumbersProps {
  readonly curves: JourneyCurves;
  readonly touchpoint: Touchpoint;
}

/** Who is told of: of ten customers the second worst off, one in the middle, and the second best off. */
const TOLD = [
  ['unlucky', 0.1],
  ['typical', 0.5],
  ['lucky', 0.9],
] as const;

/** The formula with the numbers of single simulated customers put in, and what becomes of them all. */
export function NumbersSection({ curves, touchpoint }: NumbersProps) {
  const { t } = useTranslation();
  const words = useCurveWords();
  const format = useFormat();
  const record = useForecast((state) => state.current?.record);
  const told = curves.voices[0]?.predicted.get(touchpoint.id) ?? 'notRecorded';
  const model = curves.service.journeys[curves.journeyId]?.emotion;
  if (typeof told === 'string' || model === undefined)
    return (
      <p className={classes.reason} role="note">
        {typeof told === 'string' &&
          `${t('journeyCurve.unpredictedOf', { name: touchpoint.name, reason: words.reason(told) })}${format.gap}${t(`journeyCurve.remedies.${told}`)}`}
      </p>
    );
  const experience = record?.places[touchpoint.id];
  const ground = { model, kano: touchpoint.kano, promise: told.promise.minutes, base: told.base.value };
  const customers = pick(told).flatMap((at) => {
    if (experience === undefined) return [];
    const waits = told.promise.clock === 'working' ? experience.working : experience.wait;
    const wait = waits[at] ?? 0;
    const breached = experience.breached[at] === 1;
    const repeats = experience.repeats[at] ?? 0;
    return [{ wait, breached, repeats, terms: emotionAt(ground, { wait, breached, repeats }) }];
  });
  const rows: readonly (readonly [string, (customer: (typeof customers)[number]) => string])[] = [
    ['W', ({ wait }) => format.duration(wait)],
    ['x', ({ terms }) => words.signed(terms.x)],
    ['g', ({ terms }) => words.signed(terms.g)],
    ['v', ({ terms }) => words.signed(terms.v)],
    [t('journeyCurve.numbers.base'), () => words.signed(told.base.value)],
    [t('journeyCurve.numbers.breach'), ({ terms }) => words.signed(-terms.breach + 0)],
    [t('journeyCurve.numbers.repeats'), ({ terms }) => words.signed(-terms.repeats + 0)],
    ['e', ({ terms }) => `${words.signed(terms.value)} ${words.felt(terms.value)}`],
  ];
  return (
    <section aria-label={t('journeyCurve.numbers.title')}>
      <p className={classes.soft}>
        {t(`journeyCurve.numbers.promise.${told.promise.from}`, { wait: told.promise.minutes })}{' '}
        {t(`journeyCurve.numbers.from.${told.base.from}`, { base: words.signed(told.base.value) })}
      </p>
      <table className={classes.numbers}>
        <thead>
          <tr>
            <th scope="col">{t('journeyCurve.numbers.customer')}</th>
            {TOLD.map(([name]) => (
              <th key={name} scope="col" data-hint={t(`journeyCurve.numbers.hints.${name}`)}>
                {t(`journeyCurve.numbers.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, write]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {customers.map((customer, index) => (
                <td key={TOLD[index]?.[0]}>{write(customer)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('journeyCurve.numbers.all', {
          count: told.n,
          mean: words.signed(told.mean),
          low: words.signed(told.p10),
          high: words.signed(told.p90),
        })}{' '}
        {told.ci95 !== null &&
          t('journeyCurve.numbers.interval', {
            low: words.signed(told.ci95[0]),
            high: words.signed(told.ci95[1]),
          })}
      </p>
    </section>
  );
}

/** Places of the customers told of, by their score. */
function pick({ scores }: Prediction): readonly number[] {
  const places = [...scores.keys()]
    .filter((at) => !Number.isNaN(scores[at] as number))
    .toSorted((a, b) => (scores[a] as number) - (scores[b] as number));
  return TOLD.map(([, share]) => places[Math.round(share * (places.length - 1))] ?? 0);
}
