import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DEFAULT_EMOTION, type EmotionModel, type KanoClass } from '#core/model';
import { NumberField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import type { JourneyCurves } from '../use-journey-curves.ts';
import classes from './curve-panel.module.css';

const CLASSES: readonly KanoClass[] = ['mustBe', 'oneDimensional', 'attractive', 'indifferent'];

const [GAIN, LOSS] = ['k⁺', 'k⁻'];
const FORMULA = ['x = (T − W) / T', 'g = clamp(x, −1, 1)', 'v = g ≥ 0 ? k⁺ · g : k⁻ · g'];

/** The formula of the predicted emotion, and every parameter in it. */
export function FormulaSection({ curves }: { readonly curves: JourneyCurves }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { service, journeyId } = curves;
  const model = service.journeys[journeyId]?.emotion ?? DEFAULT_EMOTION;
  const set = (emotion: EmotionModel, gesture?: string) =>
    edit('setJourney', { id: journeyId, change: { emotion } }, gesture);
  return (
    <section aria-label={t('journeyCurve.formula.title')}>
      <p className={classes.soft}>{t('journeyCurve.formula.intro')}</p>
      <ul className={classes.formula} aria-label={t('journeyCurve.formula.title')}>
        {FORMULA.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t('journeyCurve.formula.line')}</li>
      </ul>
      <p className={classes.soft}>{t('journeyCurve.formula.legend')}</p>
      <table className={classes.weights}>
        <thead>
          <tr>
            <th scope="col">{t('journeyCurve.formula.kano')}</th>
            <th scope="col">{GAIN}</th>
            <th scope="col">{LOSS}</th>
          </tr>
        </thead>
        <tbody>
          {CLASSES.map((kano) => (
            <tr key={kano}>
              <th scope="row" data-hint={t(`journeyForms.kanoHints.${kano}`)}>
                {t(`journeyForms.kanos.${kano}`)}
              </th>
              {(['gain', 'loss'] as const).map((side) => (
                <td key={side}>
                  <NumberField
                    hideLabel
                    label={t(`journeyCurve.formula.${side}Of`, { kano: t(`journeyForms.kanos.${kano}`) })}
                    step={0.1}
                    value={model.kano[kano][side]}
                    onCommit={(value, gesture) =>
                      set(
                        {
                          ...model,
                          kano: { ...model.kano, [kano]: { ...model.kano[kano], [side]: value ?? 0 } },
                        },
                        gesture,
                      )
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.pair}>
        <NumberField
          label={t('journeyCurve.formula.breach')}
          step={0.1}
          value={model.breach}
          onCommit={(value, gesture) => set({ ...model, breach: value ?? 0 }, gesture)}
        />
        <NumberField
          label={t('journeyCurve.formula.repeat')}
          step={0.1}
          value={model.repeat}
          onCommit={(value, gesture) => set({ ...model, repeat: value ?? 0 }, gesture)}
        />
      </div>
      <Button variant="subtle" size="compact-sm" onClick={() => set(DEFAULT_EMOTION)}>
        {t('journeyCurve.formula.reset')}
      </Button>
    </section>
  );
}
