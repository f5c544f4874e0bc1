import { Button } from '@mantine/core';
import { MessageSquarePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type CommentedId, threadsOf } from '#core/model';
import { useActionContext, useWorkspace } from '#ui/kit';
import classes from './comments.module.css';
import { ThreadCard } from './thread-card.tsx';

/** The open threads of one element, among its properties, and the way to begin one. */
export function ElementComments({ about }: { about: CommentedId }) {
  const { t } = useTranslation();
  const { open } = useActionContext();
  const service = useWorkspace((state) => state.service);
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  if (service === null) return null;
  const threads = threadsOf(service).filter(({ first }) => first.about === about);
  const shown = threads.filter(({ first }) => first.resolved === null);
  const resolved = threads.length - shown.length;
  return (
    <section className={classes.element} aria-label={t('comments.title')}>
      <header>
        <h3>{t('comments.title')}</h3>
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={readOnly}
          leftSection={<MessageSquarePlus size={14} aria-hidden />}
          onClick={() => open('comment')}
        >
          {t('comments.begin')}
        </Button>
      </header>
      {shown.map((thread) => (
        <ThreadCard key={thread.first.id} service={service} thread={thread} withSubject={false} />
      ))}
      {resolved > 0 && (
        <button type="button" className={classes.link} onClick={() => open('comments')}>
          {t('comments.resolvedToo', { count: resolved })}
        </button>
      )}
    </section>
  );
}
