import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '#core/model';
import { IconButton, savedTime, useWorkspace } from '#ui/kit';
import { CommentForm } from './comment-form.tsx';
import classes from './comments.module.css';
import { useDiscussionStore } from './use-discussion.ts';

interface CommentTextProps {
  readonly comment: Comment;
  /** The words were changed, or not. */
  readonly onDone: () => void;
}

/** Who said what, when; in other words, or no more, where somebody wants that. */
export function CommentText({ comment, onDone }: CommentTextProps) {
  const { t, i18n } = useTranslation();
  const store = useDiscussionStore();
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const [editing, setEditing] = useState(false);
  const { id, author, text, writtenAt, editedAt } = comment;
  const name = author || t('comments.nobody');
  const done = () => {
    setEditing(false);
    onDone();
  };
  if (editing)
    return (
      <CommentForm
        label={t('comments.editLabel')}
        send={t('comments.keep')}
        first={text}
        takesFocus
        onCancel={done}
        onSend={(words) => {
          store.getState().rewrite(id, words);
          done();
        }}
      />
    );
  return (
    <div className={classes.comment}>
      <div className={classes.head}>
        <strong data-nobody={author === '' || undefined}>{name}</strong>
        <time dateTime={new Date(writtenAt).toISOString()}>{savedTime(writtenAt, i18n.language)}</time>
        {!readOnly && (
          <span className={classes.tools}>
            <IconButton
              icon={Pencil}
              iconSize={13}
              size="sm"
              variant="subtle"
              color="gray"
              label={t('comments.edit', { name })}
              onClick={() => setEditing(true)}
            />
            <IconButton
              icon={Trash2}
              iconSize={13}
              size="sm"
              variant="subtle"
              color="gray"
              label={t('comments.remove', { name })}
              onClick={() => {
                store.getState().remove(id);
                onDone();
              }}
            />
          </span>
        )}
      </div>
      <p className={classes.text}>{text}</p>
      {editedAt !== null && (
        <small className={classes.soft}>
          {t('comments.edited', { time: savedTime(editedAt, i18n.language) })}
        </small>
      )}
    </div>
  );
}
