import { Button } from '@mantine/core';
import { MessageSquare, NotebookPen, Pencil, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { expandedName, type NodeId, type Observation } from '#core/model';
import { IconButton, useSession, useWorkspace } from '#ui/kit';
import { NoteForm } from './note-form.tsx';
import classes from './step-notes.module.css';

interface StepNotesProps {
  readonly nodeId: NodeId;
  /** Through whose eyes new notes are; null: the form asks. */
  readonly seenAs: Observation['seenAs'] | null;
}

const ICONS = { observation: MessageSquare, issue: TriangleAlert } as const;

/** The notes of a step, and a way to add one. */
export function StepNotes({ nodeId, seenAs }: StepNotesProps) {
  const { t } = useTranslation();
  const session = useSession();
  const editable = useWorkspace((state) => state.save.kind !== 'readOnly');
  const service = useWorkspace((state) => state.service);
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const inside = useRef(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    // What was pressed is gone with the form or the note; the keyboard stays with the notes.
    const isLost = inside.current && turn > 0 && document.activeElement === document.body;
    if (isLost) add.current?.focus();
  }, [turn]);
  const done = () => setTurn((last) => last + 1);
  if (service === null) return null;
  const notes = records(service.observations).filter((note) => note.nodeId === nodeId);
  const name = expandedName(service, nodeId);
  return (
    <div
      className={classes.notes}
      onFocus={() => {
        inside.current = true;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null) inside.current = currentTarget.contains(relatedTarget);
      }}
    >
      {notes.length > 0 && (
        <ul aria-label={t('walk.notes.title')}>
          {notes.map((note) => (
            <Note key={note.id} note={note} asksWhose={seenAs === null} onDone={done} />
          ))}
        </ul>
      )}
      {adding ? (
        <NoteForm
          first={{ kind: 'issue', text: '', seenAs: seenAs ?? 'staff' }}
          asksWhose={seenAs === null}
          onCancel={() => {
            setAdding(false);
            done();
          }}
          onKeep={(note) => {
            session.workspace.getState().edit('addObservation', { nodeId, ...note });
            setAdding(false);
            done();
          }}
        />
      ) : (
        <Button
          ref={add}
          variant="subtle"
          size="compact-sm"
          disabled={!editable}
          leftSection={<NotebookPen size={14} aria-hidden />}
          aria-label={t('walk.notes.addAt', { name })}
          onClick={() => setAdding(true)}
        >
          {t('walk.notes.add')}
        </Button>
      )}
    </div>
  );
}

interface NoteProps {
  readonly note: Observation;
  readonly asksWhose: boolean;
  readonly onDone: () => void;
}

function Note({ note, asksWhose, onDone }: NoteProps) {
  const { t } = useTranslation();
  const session = useSession();
  const editable = useWorkspace((state) => state.save.kind !== 'readOnly');
  const [changing, setChanging] = useState(false);
  const { id, kind, text, seenAs } = note;
  const Icon = ICONS[kind];
  if (changing)
    return (
      <li data-changing>
        <NoteForm
          first={note}
          asksWhose={asksWhose}
          onCancel={() => {
            setChanging(false);
            onDone();
          }}
          onKeep={(change) => {
            session.workspace.getState().edit('setObservation', { id, change });
            setChanging(false);
            onDone();
          }}
        />
      </li>
    );
  return (
    <li>
      <Icon size={14} data-kind={kind} aria-hidden />
      <span className={classes.text}>
        {text}
        <small>
          {t(`walk.notes.${kind}`)} · {t(`walk.notes.${seenAs}`)}
        </small>
      </span>
      <IconButton
        icon={Pencil}
        iconSize={13}
        size="sm"
        variant="subtle"
        color="gray"
        disabled={!editable}
        label={t('walk.notes.edit', { text })}
        onClick={() => setChanging(true)}
      />
      <IconButton
        icon={X}
        iconSize={14}
        size="sm"
        variant="subtle"
        color="gray"
        disabled={!editable}
        label={t('walk.notes.remove', { text })}
        onClick={() => {
          session.workspace.getState().edit('removeObservation', { id });
          onDone();
        }}
      />
    </li>
  );
}
