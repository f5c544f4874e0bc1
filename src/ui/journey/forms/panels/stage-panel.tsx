import { RectangleHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JourneyStage } from '#core/model';
import { PanelHead, Section, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { DeleteButton } from '../fields/delete-button.tsx';

/** A stage: its name, and what is said when it is presented. */
export function StagePanel({ stage }: { stage: JourneyStage }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { id } = stage;
  return (
    <>
      <PanelHead symbol={<RectangleHorizontal size={17} aria-hidden />} title={t('journeyForms.stage')} />
      <Section>
        <TextField
          label={t('inspector.name')}
          value={stage.name}
          onCommit={(name) => edit('setStage', { id, change: { name: name.trim() } })}
        />
        <TextField
          label={t('journeyForms.speakerNotes')}
          description={t('journeyForms.speakerNotesHint')}
          value={stage.speakerNotes}
          rows={5}
          onCommit={(speakerNotes) => edit('setStage', { id, change: { speakerNotes } })}
        />
        <DeleteButton ids={[id]} />
      </Section>
    </>
  );
}
