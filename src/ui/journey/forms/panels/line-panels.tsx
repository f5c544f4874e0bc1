import { CornerDownRight, Spline } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JourneyFlow, JourneyLink, Service } from '#core/model';
import { NumberField, PanelHead, Section, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { DeleteButton } from '../fields/delete-button.tsx';
import classes from '../forms.module.css';
import { useNames } from '../use-names.ts';

/** A jump: from where to where, how many, and when. */
export function JumpPanel({ service, jump }: { service: Service; jump: JourneyFlow }) {
  const { t } = useTranslation();
  const { named } = useNames();
  const edit = useJourneyEdit();
  const { id } = jump;
  const nameOf = (step: JourneyFlow['source']) => named(service.journeySteps[step]?.name ?? '');
  return (
    <>
      <PanelHead symbol={<CornerDownRight size={17} aria-hidden />} title={t('journeyForms.jump')} />
      <Section>
        <p className={classes.soft}>
          {t('journeyForms.fromTo', { source: nameOf(jump.source), target: nameOf(jump.target) })}
        </p>
        <TextField
          label={t('journeyForms.jumpName')}
          value={jump.name}
          onCommit={(name) => edit('setJourneyFlow', { id, change: { name: name.trim() } })}
        />
        <NumberField
          label={t('journeyForms.jumpShare')}
          value={Math.round(jump.share * 10_000) / 100}
          step={5}
          unit={<span className={classes.unit}>%</span>}
          onCommit={(percent, gesture) =>
            edit('setJourneyFlow', { id, change: { share: (percent ?? 0) / 100 } }, gesture)
          }
        />
        <DeleteButton ids={[id]} />
      </Section>
    </>
  );
}

/** A line between two cards. */
export function LinkPanel({ service, link }: { service: Service; link: JourneyLink }) {
  const { t } = useTranslation();
  const { card: nameOf } = useNames();
  const [source, target] = [service.journeyCards[link.source], service.journeyCards[link.target]];
  return (
    <>
      <PanelHead symbol={<Spline size={17} aria-hidden />} title={t('journeyForms.link')} />
      <Section>
        <p className={classes.soft}>
          {t('journeyForms.fromTo', {
            source: source ? nameOf(source) : '',
            target: target ? nameOf(target) : '',
          })}
        </p>
        <DeleteButton ids={[link.id]} />
      </Section>
    </>
  );
}
