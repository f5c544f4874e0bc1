import { Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JourneyStep, Service } from '#core/model';
import { NumberField, PanelHead, Section, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { DeleteButton } from '../fields/delete-button.tsx';
import { JumpTable } from '../fields/jump-table.tsx';
import classes from '../forms.module.css';

/** A step: its name, who gives up there, and where customers go who do not simply go on. */
export function StepPanel({ service, step }: { service: Service; step: JourneyStep }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { id } = step;
  return (
    <>
      <PanelHead
        symbol={<Columns3 size={17} aria-hidden />}
        title={t(step.branchOf === null ? 'journeyForms.step' : 'journeyForms.branchStep')}
      />
      <Section>
        <TextField
          label={t('inspector.name')}
          value={step.name}
          onCommit={(name) => edit('setStep', { id, change: { name: name.trim() } })}
        />
        <NumberField
          label={t('journeyForms.dropOut')}
          description={t('journeyForms.dropOutHint')}
          value={percentOf(step.dropOut)}
          step={5}
          unit={<span className={classes.unit}>%</span>}
          onCommit={(percent, gesture) =>
            edit('setStep', { id, change: { dropOut: (percent ?? 0) / 100 } }, gesture)
          }
        />
      </Section>
      <Section title={t('journeyForms.jumps')}>
        <JumpTable service={service} step={step} />
      </Section>
      <Section>
        <DeleteButton ids={[id]} />
      </Section>
    </>
  );
}

/** In whole hundredths of a percent, so that 0.07 is read as 7 and not as 7.000000000000001. */
function percentOf(share: number): number {
  return Math.round(share * 10_000) / 100;
}
