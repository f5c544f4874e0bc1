import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { ChannelId, ChannelKind, JourneyCardId, Service } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { ChannelIcon } from '#ui/journey/signs';
import classes from '../forms.module.css';
import { useNames } from '../use-names.ts';
import { channelKinds } from './channel-kinds.ts';
import { ChoiceField } from './choice-field.tsx';

const NEW = 'new channel';

interface ChannelFieldProps {
  readonly service: Service;
  readonly cardIds: readonly JourneyCardId[];
  readonly channelId: ChannelId | null;
  readonly different?: boolean;
}

/** The channel of touchpoints, with its picture; or a new one, whose kind and name are asked for right here. */
export function ChannelField({ service, cardIds, channelId, different = false }: ChannelFieldProps) {
  const { t } = useTranslation();
  const { named } = useNames();
  const edit = useJourneyEdit();
  const [naming, setNaming] = useState(false);
  const channel = channelId === null ? undefined : service.channels[channelId];
  return (
    <>
      <div className={channel && !naming ? classes.withIcon : undefined}>
        {channel && !naming && (
          <span className={classes.icon}>
            <ChannelIcon kind={channel.kind} size={18} />
          </span>
        )}
        <ChoiceField<string>
          label={t('journeyForms.channel')}
          value={naming ? NEW : channelId}
          none={t('journeyForms.noChannel')}
          different={different && !naming ? t('journeyForms.different') : undefined}
          choices={[
            ...records(service.channels).map(({ id, name }) => [id as string, named(name)] as const),
            [NEW, t('journeyForms.newChannelChoice')],
          ]}
          onCommit={(chosen) => {
            setNaming(chosen === NEW);
            if (chosen !== NEW)
              edit('setCard', { ids: cardIds, change: { channelId: chosen as ChannelId | null } });
          }}
        />
      </div>
      {naming && (
        <NewChannel
          onDone={(name, kind) => {
            setNaming(false);
            if (name !== '') edit('addChannel', { name, kind, cardIds });
          }}
        />
      )}
    </>
  );
}

/** Kind and name of the new channel; Enter in the name adds it, Esc doesn't. An untouched name is that of the kind. */
function NewChannel({ onDone }: { onDone: (name: string, kind: ChannelKind) => void }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<ChannelKind>('phone');
  const [name, setName] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const shown = name ?? t(`journeyForms.channelKinds.${kind}`);
  return (
    <div
      className={classes.indented}
      onBlur={(event) => {
        // Between its own two fields the focus may move as it likes.
        if (!event.currentTarget.contains(event.relatedTarget)) onDone(shown.trim(), kind);
      }}
    >
      <ChoiceField
        label={t('journeyForms.channelKind')}
        value={kind}
        choices={channelKinds(t)}
        onCommit={(next) => setKind(next ?? 'other')}
      />
      <TextInput
        ref={field}
        label={t('journeyForms.newChannelName')}
        value={shown}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') onDone(shown.trim(), kind);
          if (event.key === 'Escape') onDone('', kind);
        }}
      />
    </div>
  );
}
