import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { Channel, Service } from '#core/model';
import { CatalogueList, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { channelKinds } from '../fields/channel-kinds.ts';
import { ChoiceField } from '../fields/choice-field.tsx';

/** Every way in which customer and service meet, and how often. */
export function ChannelList({ service }: { service: Service }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const uses = ({ id }: Channel) =>
    records(service.journeyCards).filter((card) => card.kind === 'touchpoint' && card.channelId === id)
      .length;
  return (
    <CatalogueList
      title={t('journeyForms.channels')}
      hint={t('journeyForms.channelsHint')}
      entries={records(service.channels)}
      detailOf={(channel) => t('journeyForms.usedBy', { count: uses(channel) })}
      onAdd={() => edit('addChannel', { name: t('journeyForms.newChannel'), kind: 'other' })}
      onRemove={({ id }) => edit('removeChannel', { id })}
    >
      {({ id, name, kind }) => (
        <>
          <TextField
            label={t('inspector.name')}
            value={name}
            onCommit={(next) => edit('setChannel', { id, change: { name: next.trim() } })}
          />
          <ChoiceField
            label={t('journeyForms.channelKind')}
            value={kind}
            choices={channelKinds(t)}
            onCommit={(next) => next !== null && edit('setChannel', { id, change: { kind: next } })}
          />
        </>
      )}
    </CatalogueList>
  );
}
