import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useWorkspace } from '#ui/kit';
import classes from './service-name.module.css';

/** The name of the service, renamed where it stands. Enter keeps, Escape gives up; an empty name is not taken. */
export function ServiceName() {
  const { t } = useTranslation();
  const session = useSession();
  const id = useWorkspace((state) => state.service?.profile.id ?? '');
  const name = useWorkspace((state) => state.service?.profile.name ?? '');
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const [draft, setDraft] = useState(name);
  const [shown, setShown] = useState(name);
  if (shown !== name) {
    // Renamed elsewhere (undo, another tab): the field follows.
    setShown(name);
    setDraft(name);
  }

  const commit = () => {
    const wanted = draft.trim();
    if (wanted === '' || wanted === name) setDraft(name);
    else session.workspace.getState().edit('rename', { id, name: wanted });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') event.currentTarget.blur();
    if (event.key === 'Escape') setDraft(name);
  };
  return (
    <div className={classes.frame}>
      <VisuallyHidden component="h1">{name || t('general.unnamed')}</VisuallyHidden>
      <span className={classes.ghost} aria-hidden>
        {draft || ' '}
      </span>
      <input
        className={classes.field}
        value={draft}
        readOnly={readOnly}
        aria-label={t('shell.serviceName')}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
        maxLength={200}
      />
    </div>
  );
}
