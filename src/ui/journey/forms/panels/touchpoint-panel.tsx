import { Switch } from '@mantine/core';
import { Handshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KanoClass, ServqualDimension, Service, Touchpoint } from '#core/model';
import { Fold, OptionalTimeField, PanelHead, Section, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { BindingField } from '#ui/journey/link';
import { ActorField } from '../fields/actor-field.tsx';
import { ChannelField } from '../fields/channel-field.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { EvidenceField } from '../fields/evidence-field.tsx';
import { FeelingField } from '../fields/feeling-field.tsx';
import classes from '../forms.module.css';
import { useNames } from '../use-names.ts';
import { CardFoot } from './card-foot.tsx';

const KANO: readonly KanoClass[] = ['mustBe', 'oneDimensional', 'attractive', 'indifferent'];
const SERVQUAL: readonly ServqualDimension[] = [
  'tangibles',
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
];

/** A touchpoint: how one meets, what was promised, what is felt, and what it is worth. */
export function TouchpointPanel({ service, card }: { service: Service; card: Touchpoint }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const ids = [card.id];
  const set = (change: Partial<Touchpoint>, gesture?: string) => edit('setCard', { ids, change }, gesture);
  return (
    <>
      <PanelHead symbol={<Handshake size={17} aria-hidden />} title={t('journeyMap.kinds.touchpoint')} />
      <Section>
        <TextField
          label={t('inspector.name')}
          value={card.name}
          onCommit={(text) => edit('setCard', { ids, change: { text: text.trim() } })}
        />
        <ChannelField service={service} cardIds={ids} channelId={card.channelId} />
        <Switch
          label={t('journeyForms.momentOfTruth')}
          description={t('journeyForms.momentHint')}
          checked={card.momentOfTruth}
          onChange={(event) => set({ momentOfTruth: event.currentTarget.checked })}
        />
        <TextField
          label={t('journeyForms.owner')}
          value={card.owner}
          onCommit={(owner) => set({ owner: owner.trim() })}
        />
      </Section>
      <Section>
        <BindingField cardId={card.id} />
      </Section>
      <Feelings service={service} card={card} />
      <Section title={t('journeyForms.promise')}>
        <TextField
          label={t('journeyForms.standard')}
          placeholder={t('journeyForms.standardHint')}
          value={card.standard}
          rows={2}
          onCommit={(standard) => set({ standard })}
        />
        <OptionalTimeField
          label={t('journeyForms.hasPromisedWait')}
          timeLabel={t('journeyForms.promisedWait')}
          value={card.promisedWait}
          first={10}
          onCommit={(promisedWait, gesture) => set({ promisedWait }, gesture)}
        />
        <ChoiceField
          label={t('journeyForms.kano')}
          description={t(`journeyForms.kanoHints.${card.kano}`)}
          value={card.kano}
          choices={KANO.map((each) => [each, t(`journeyForms.kanos.${each}`)] as const)}
          onCommit={(kano) => kano !== null && set({ kano })}
        />
      </Section>
      <Fold
        title={t('journeyForms.contact')}
        used={card.initiator.by !== 'customer' || card.receiver.by === 'role'}
      >
        <ActorField
          service={service}
          label={t('journeyForms.initiator')}
          actor={card.initiator}
          onCommit={(initiator) => set({ initiator })}
        />
        <ActorField
          service={service}
          label={t('journeyForms.receiver')}
          actor={card.receiver}
          onCommit={(receiver) => set({ receiver })}
        />
      </Fold>
      <Fold
        title={t('journeyForms.quality')}
        used={card.servqual !== null || card.evidence !== 'assumed'}
        summary={t(`journeyForms.evidences.${card.evidence}`)}
      >
        <ChoiceField
          label={t('journeyForms.servqual')}
          value={card.servqual}
          none={t('journeyForms.notSaid')}
          choices={SERVQUAL.map((each) => [each, t(`journeyForms.servquals.${each}`)] as const)}
          onCommit={(servqual) => set({ servqual })}
        />
        <EvidenceField value={card.evidence} onCommit={(evidence) => set({ evidence })} />
      </Fold>
      <CardFoot card={card} />
    </>
  );
}

/** What the team believes is felt: by everyone, and by each persona of the map in its own way. */
function Feelings({ service, card }: { service: Service; card: Touchpoint }) {
  const { t } = useTranslation();
  const { named } = useNames();
  const personas = service.journeys[card.journeyId]?.personaIds ?? [];
  return (
    <Section title={t('journeyForms.feeling')}>
      <div className={classes.feelings}>
        <FeelingField
          cardId={card.id}
          voice="everyone"
          name={t('journeyForms.everyone')}
          value={card.assumed.everyone}
        />
        {personas.map((id) => (
          <FeelingField
            key={id}
            cardId={card.id}
            voice={id}
            name={named(service.personas[id]?.name ?? '')}
            value={card.assumed[id]}
          />
        ))}
      </div>
    </Section>
  );
}
