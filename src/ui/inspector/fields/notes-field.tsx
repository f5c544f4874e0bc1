import { useTranslation } from 'react-i18next';
import { useSession } from '#ui/kit';
import { TextField } from './text-field.tsx';

/** Free notes on a node, a flow or a process. */
export function NotesField({ id, notes }: { id: string; notes: string | undefined }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <TextField
      label={t('inspector.notes')}
      value={notes ?? ''}
      rows={2}
      onCommit={(text) => session.workspace.getState().edit('setNotes', { id, notes: text })}
    />
  );
}
