import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { Journey, Persona, Service } from '#core/model';
import { CatalogueList, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useNames } from '../use-names.ts';

/** Everybody a journey can be told of; a new one is of this journey at once. */
export function PersonaList({ service, journey }: { service: Service; journey: Journey }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  return (
    <CatalogueList
      title={t('journeyForms.personas')}
      hint={t('journeyForms.personasHint')}
      entries={records(service.personas)}
      detailOf={({ id }) => (journey.personaIds.includes(id) ? t('journeyForms.onThisMap') : '')}
      onAdd={() => edit('addPersona', { name: t('journeyForms.newPersona'), journeyId: journey.id })}
      onRemove={({ id }) => edit('removePersona', { id })}
    >
      {(persona) => <PersonaFields service={service} persona={persona} />}
    </CatalogueList>
  );
}

const TEXTS = [
  ['description', 'whoIsIt'],
  ['behaviour', 'behaviour'],
  ['needs', 'needs'],
  ['values', 'values'],
  ['quote', 'quote'],
] as const;

function PersonaFields({ service, persona }: { service: Service; persona: Persona }) {
  const { t } = useTranslation();
  const { named } = useNames();
  const edit = useJourneyEdit();
  const { id } = persona;
  return (
    <>
      <TextField
        label={t('inspector.name')}
        value={persona.name}
        onCommit={(name) => edit('setPersona', { id, change: { name: name.trim() } })}
      />
      {TEXTS.map(([field, word]) => (
        <TextField
          key={field}
          label={t(`journeyForms.${word}`)}
          value={persona[field]}
          rows={2}
          onCommit={(text) => edit('setPersona', { id, change: { [field]: text } })}
        />
      ))}
      <ChoiceField
        label={t('journeyForms.segment')}
        description={t('journeyForms.segmentHint')}
        value={persona.segmentId}
        none={t('journeyForms.noSegment')}
        choices={records(service.segments).map((segment) => [segment.id, named(segment.name)] as const)}
        onCommit={(segmentId) => edit('setPersona', { id, change: { segmentId } })}
      />
    </>
  );
}
