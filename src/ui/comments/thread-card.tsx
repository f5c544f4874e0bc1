import { Badge, Button } from '@mantine/core';
import { Check, CornerUpLeft, RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service, Thread } from '#core/model';
import { savedTime, useWorkspace } from '#ui/kit';
import { CommentForm } from './comment-form.tsx';
import { CommentText } from './comment-text.tsx';
import classes from './comments.module.css';
import { useDiscussionStore } from './use-discussion.ts';
import { standsSomewhere, useGoingTo } from './use-going-to.ts';
import { useSubject } from './use-subject.ts';

interface ThreadCardProps {
  readonly service: Service;
  readonly thread: Thread;
  /** Say what it is about? Not where that goes without saying. */
  readonly withSubject: boolean;
}

/** A comment with its answers, and what can be done with it. */
export function ThreadCard({ service, thread: { first, replies }, withSubject }: ThreadCardProps) {
  const { t, i18n } = useTranslation();
  const store = useDiscussionStore();
  const { subjectOf } = useSubject();
  const goTo = useGoingTo();
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const [replying, setReplying] = useState(false);
  const card = useRef<HTMLElement>(null);
  const { id, about, resolved } = first;
  const subject = subjectOf(service, first);
  // What was pressed is gone with the form: the keyboard stays with the thread.
  const back = () => card.current?.focus({ preventScroll: true });
  const done = () => {
    setReplying(false);
    back();
  };
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={classes.thread}
      data-resolved={resolved !== null || undefined}
      aria-label={t('comments.thread', { name: subject, author: first.author || t('comments.nobody') })}
    >
      {withSubject && (
        <header className={classes.subject}>
          {about !== null && standsSomewhere(service, about) ? (
            <button
              type="button"
              className={classes.link}
              aria-label={t('comments.goTo', { name: subject })}
              onClick={() => goTo(service, about)}
            >
              {subject}
            </button>
          ) : (
            <span>{subject}</span>
          )}
        </header>
      )}
      <CommentText comment={first} onDone={back} />
      {replies.length > 0 && (
        <ul className={classes.replies} aria-label={t('comments.replies')}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentText comment={reply} onDone={back} />
            </li>
          ))}
        </ul>
      )}
      {resolved && (
        <p className={classes.soft}>
          <Badge size="xs" variant="light" color="gray" mr={6}>
            {t('comments.resolved')}
          </Badge>
          {[resolved.by, savedTime(resolved.at, i18n.language)].filter(Boolean).join(' · ')}
        </p>
      )}
      {replying ? (
        <CommentForm
          label={t('comments.replyLabel')}
          send={t('comments.reply')}
          takesFocus
          onCancel={done}
          onSend={(text) => {
            store.getState().reply(id, text);
            done();
          }}
        />
      ) : (
        !readOnly && (
          <div className={classes.do}>
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<CornerUpLeft size={13} aria-hidden />}
              onClick={() => setReplying(true)}
            >
              {t('comments.reply')}
            </Button>
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={resolved ? <RotateCcw size={13} aria-hidden /> : <Check size={13} aria-hidden />}
              onClick={() => store.getState().resolve(id, resolved === null)}
            >
              {t(resolved ? 'comments.reopen' : 'comments.resolve')}
            </Button>
          </div>
        )
      )}
    </article>
  );
}
