import { Button, TextInput } from '@mantine/core';
import { Check, Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { Journey, PersonaId, Service } from '#core/model';
import { ChipPicker, PanelHead, Section, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { MapAndProcess } from '#ui/journey/link';
import { ChoiceField } from '../fields/choice-field.tsx';
import { EvidenceField } from '../fields/evidence-field.tsx';
import classes from '../forms.module.css';
import { ChannelList } from '../lists/channel-list.tsx';
import { PersonaList } from '../lists/persona-list.tsx';
import { today } from '../today.ts';

const STATUSES: readonly Journey['status'][] = ['draft', 'inReview', 'agreed'];

/** The map as a whole: whose journey it is, who looks after it, how sure one may be, and when it was looked at last. */
export function JourneyPanel({ service, journey }: { service: Service; journey: Journey }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { id } = journey;
  const set = (change: Partial<Omit<Journey, 'id'>>) => edit('setJourney', { id, change });
  return (
    <>
      <PanelHead symbol={<MapIcon size={17} aria-hidden />} title={t('journeyForms.journey')} />
      <Section>
        <TextField
          label={t('inspector.name')}
          value={journey.name}
          onCommit={(name) => set({ name: name.trim() })}
        />
        <TextField
          label={t('inspector.description')}
          value={journey.description}
          rows={2}
          onCommit={(description) => set({ description })}
        />
        <ChipPicker
          label={t('journeyForms.whose')}
          chosen={journey.personaIds}
          options={records(service.personas)}
          onChange={(chosen) => set({ personaIds: chosen as readonly PersonaId[] })}
          onCreate={(name) => edit('addPersona', { name, journeyId: id })}
        />
        <TextField
          label={t('journeyForms.owner')}
          value={journey.owner}
          onCommit={(owner) => set({ owner: owner.trim() })}
        />
        <ChoiceField
          label={t('journeyForms.status')}
          value={journey.status}
          choices={STATUSES.map((each) => [each, t(`journeyForms.statuses.${each}`)] as const)}
          onCommit={(status) => status !== null && set({ status })}
        />
        <EvidenceField value={journey.evidence} onCommit={(evidence) => set({ evidence })} />
      </Section>
      <MapAndProcess journeyId={id} />
      <ReviewSection journey={journey} onChange={set} />
      <PersonaList service={service} journey={journey} />
      <ChannelList service={service} />
    </>
  );
}

interface ReviewSectionProps {
  readonly journey: Journey;
  readonly onChange: (change: Partial<Pick<Journey, 'reviewedOn' | 'reviewDue'>>) => unknown;
}

function ReviewSection({ journey: { reviewedOn, reviewDue }, onChange }: ReviewSectionProps) {
  const { t, i18n } = useTranslation();
  const now = today();
  const isOverdue = reviewDue !== null && reviewDue < now;
  const spoken = (date: string) =>
    new Date(`${date}T12:00:00`).toLocaleDateString(i18n.language, { dateStyle: 'medium' });
  return (
    <Section
      title={t('journeyForms.review')}
      action={isOverdue && <span className={classes.stale}>{t('journeyForms.overdue')}</span>}
    >
      {isOverdue && (
        <p className={classes.warning}>{t('journeyForms.overdueHint', { date: spoken(reviewDue) })}</p>
      )}
      <div className={classes.pair}>
        <DateField
          label={t('journeyForms.reviewedOn')}
          value={reviewedOn}
          onCommit={(date) => onChange({ reviewedOn: date })}
        />
        <DateField
          label={t('journeyForms.reviewDue')}
          value={reviewDue}
          onCommit={(date) => onChange({ reviewDue: date })}
        />
      </div>
      {reviewedOn !== now && (
        <div className={classes.buttons}>
          <Button
            variant="default"
            leftSection={<Check size={14} aria-hidden />}
            // What was due has been done; when the next review is due, a person says.
            onClick={() => onChange({ reviewedOn: now, ...(isOverdue ? { reviewDue: null } : {}) })}
          >
            {t('journeyForms.reviewedToday')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onCommit: (date: string | null) => void;
}

/** A day, picked or typed the way the browser does it; empty: none. */
function DateField({ label, value, onCommit }: DateFieldProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value ?? ''}
      onChange={(event) => {
        const date = event.currentTarget.value;
        onCommit(date === '' ? null : date);
      }}
    />
  );
}
