import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { branchStepsOf, type JourneyStep, type JourneyStepId, mainStepsOf, type Service } from '#core/model';
import { NumberField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { IconButton, useFormat, useSession } from '#ui/kit';
import classes from '../forms.module.css';
import { useNames } from '../use-names.ts';
import { ChoiceField } from './choice-field.tsx';

/** The jumps out of a step with their shares, what is left for the usual way, and one more. */
export function JumpTable({ service, step }: { service: Service; step: JourneyStep }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { named } = useNames();
  const edit = useJourneyEdit();
  const session = useSession();
  const jumps = records(service.journeyFlows).filter(({ source }) => source === step.id);
  const left = 1 - jumps.reduce((sum, { share }) => sum + share, 0);
  const targets = mainStepsOf(service, step.journeyId)
    .flatMap((main) => [main, ...branchStepsOf(service, main.id)])
    .filter(({ id }) => !jumps.some(({ target }) => target === id));
  return (
    <>
      <p className={classes.soft}>{t('journeyForms.jumpsHint')}</p>
      {jumps.length > 0 && (
        <ul className={classes.jumps}>
          {jumps.map(({ id, target, share }) => {
            const name = named(service.journeySteps[target]?.name ?? '');
            return (
              <li key={id}>
                <span>
                  {t('journeyForms.jumpTo')} {name}
                </span>
                <NumberField
                  label={t('journeyForms.jumpShareOf', { name })}
                  hideLabel
                  value={Math.round(share * 10_000) / 100}
                  step={5}
                  unit={<span className={classes.unit}>%</span>}
                  onCommit={(percent, gesture) =>
                    edit('setJourneyFlow', { id, change: { share: (percent ?? 0) / 100 } }, gesture)
                  }
                />
                <IconButton
                  icon={X}
                  iconSize={14}
                  size={22}
                  label={t('journeyForms.jumpRemove', { name })}
                  onClick={() => edit('removeJourneyFlow', { id })}
                />
              </li>
            );
          })}
        </ul>
      )}
      {jumps.length > 0 && (
        <p className={classes.soft}>
          {t(step.branchOf === null ? 'journeyForms.goesOn' : 'journeyForms.goesBack', {
            share: format.percent(Math.max(0, left)),
          })}
        </p>
      )}
      {targets.length > 0 && (
        <ChoiceField<JourneyStepId>
          label={t('journeyForms.jumpAdd')}
          value={null}
          none={t('work.add')}
          choices={targets.map(({ id, name }) => [id, named(name)] as const)}
          onCommit={(target) => {
            if (target === null) return;
            edit('addJourneyFlow', { source: step.id, target });
            // The step stays in the panel: its table has just grown by a row that wants a share.
            session.workspace.getState().selectOnMap([step.id]);
          }}
        />
      )}
    </>
  );
}
