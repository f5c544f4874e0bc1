import { SegmentedControl } from '@mantine/core';
import { Angry, Lightbulb, type LucideIcon, Smile, StickyNote, Wrench } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { ActionCard, CardOf, JourneyCard, JourneyCardKind, Service } from '#core/model';
import { PanelHead, Section, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { BindingField } from '#ui/journey/link';
import { ChoiceField } from '../fields/choice-field.tsx';
import { WeightField } from '../fields/weight-field.tsx';
import classes from '../forms.module.css';
import { OpportunityPicture } from '../opportunities/opportunity-picture.tsx';
import { useNames } from '../use-names.ts';
import { CardFoot } from './card-foot.tsx';

type WrittenCard = Exclude<JourneyCard, { readonly kind: 'touchpoint' }>;

const ICONS: Readonly<Record<Exclude<JourneyCardKind, 'touchpoint'>, LucideIcon>> = {
  text: StickyNote,
  action: Wrench,
  pain: Angry,
  gain: Smile,
  opportunity: Lightbulb,
};

/** A card with words on it, and what else its kind has: who does it, how bad it is, what it is worth. */
export function CardPanel({ service, card }: { service: Service; card: WrittenCard }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const Icon = ICONS[card.kind];
  return (
    <>
      <PanelHead symbol={<Icon size={17} aria-hidden />} title={t(`journeyMap.kinds.${card.kind}`)} />
      <Section>
        <TextField
          label={t('journeyForms.text')}
          value={card.text}
          rows={3}
          onCommit={(text) => edit('setCard', { ids: [card.id], change: { text: text.trim() } })}
        />
        {card.kind === 'action' && <DoneBy service={service} card={card} />}
        {card.kind === 'pain' && <Severity card={card} />}
        {card.kind === 'opportunity' && <Worth card={card} />}
      </Section>
      {card.kind === 'action' && (
        <Section>
          <BindingField cardId={card.id} />
        </Section>
      )}
      {card.kind === 'opportunity' && <OpportunityPicture service={service} journeyId={card.journeyId} />}
      <CardFoot card={card} />
    </>
  );
}

function DoneBy({ service, card }: { service: Service; card: ActionCard }) {
  const { t } = useTranslation();
  const { named } = useNames();
  const edit = useJourneyEdit();
  return (
    <ChoiceField
      label={t('journeyForms.doneBy')}
      value={card.roleId}
      none={t('journeyForms.nobody')}
      choices={records(service.roles).map(({ id, name }) => [id, named(name)] as const)}
      onCommit={(roleId) => edit('setCard', { ids: [card.id], change: { roleId } })}
    />
  );
}

const SEVERITIES = [
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
] as const;

function Severity({ card }: { card: CardOf<'pain'> }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const label = t('journeyForms.severity');
  return (
    <div>
      <p className={classes.choiceLabel} aria-hidden>
        {label}
      </p>
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={String(card.severity)}
        onChange={(value) =>
          edit('setCard', { ids: [card.id], change: { severity: Number(value) as 1 | 2 | 3 } })
        }
        data={SEVERITIES.map(([value, word]) => ({
          value: String(value),
          label: t(`journeyForms.severities.${word}`),
        }))}
      />
    </div>
  );
}

function Worth({ card }: { card: CardOf<'opportunity'> }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const ids = [card.id];
  return (
    <>
      <WeightField
        label={t('journeyForms.value')}
        value={card.value}
        onCommit={(value) => edit('setCard', { ids, change: { value } })}
      />
      <WeightField
        label={t('journeyForms.effort')}
        value={card.effort}
        onCommit={(effort) => edit('setCard', { ids, change: { effort } })}
      />
      <p className={classes.soft}>{t('journeyForms.valueHint')}</p>
    </>
  );
}
