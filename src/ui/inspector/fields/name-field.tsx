import { useTranslation } from 'react-i18next';
import { useSession } from '#ui/kit';
import { TextField } from './text-field.tsx';

/** The name of anything that has one. */
export function NameField({ id, name, label }: { id: string; name: string; label?: string }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <TextField
      label={label ?? t('inspector.name')}
      value={name}
      onCommit={(text) => session.workspace.getState().edit('rename', { id, name: text.trim() })}
    />
  );
}
