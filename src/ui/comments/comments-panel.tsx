import { Alert, Button, SegmentedControl, Select } from '@mantine/core';
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommentedId, type Service, type Thread, threadsOf } from '#core/model';
import { IconButton, useSession, useWorkspace } from '#ui/kit';
import { CommentForm } from './comment-form.tsx';
import classes from './comments.module.css';
import { SpeakingAs } from './speaking-as.tsx';
import { ThreadCard } from './thread-card.tsx';
import { useDiscussion, useDiscussionStore } from './use-discussion.ts';
import { useSubject } from './use-subject.ts';

interface CommentsPanelProps {
  /** Somebody wants to say something about what is selected. */
  readonly writing: boolean;
  /** The keyboard is where it can be said. */
  readonly onWriting: () => void;
  readonly onClose: () => void;
}

type Shown = 'open' | 'resolved' | 'all';

/** Everything that is said about the service; what is said next is about what is selected. */
export function CommentsPanel(props: CommentsPanelProps) {
  const service = useWorkspace((state) => state.service);
  return service && <Panel {...props} service={service} />;
}

function Panel({ service, writing, onWriting, onClose }: CommentsPanelProps & { service: Service }) {
  const { t } = useTranslation();
  const store = useDiscussionStore();
  const { nameOf } = useSubject();
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const about = useSelected(service);
  // Once something was said the name is known, and takes a line only.
  const [sent, setSent] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!writing) return;
    field.current?.focus();
    onWriting();
  }, [writing, onWriting]);
  // Opened to be read, the panel has the keyboard; Esc gives it back to whoever opened it.
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus({ preventScroll: true });
  }, []);
  // Another mode brings what belongs to it.
  const mode = useWorkspace((state) => state.mode);
  const openedIn = useRef(mode);
  useEffect(() => {
    if (mode !== openedIn.current) onClose();
  }, [mode, onClose]);
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    const isInList = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
    if (key === 'Escape' && !isInList) onClose();
  };
  return (
    <div ref={panel} className={classes.panel} tabIndex={-1} role="presentation" onKeyDown={onKeyDown}>
      <header className={classes.title}>
        <h2>{t('comments.title')}</h2>
        <IconButton icon={X} label={t('general.close')} onClick={onClose} />
      </header>
      {!readOnly && (
        <div className={classes.write}>
          <CommentForm
            ref={field}
            label={
              about === service.profile.id
                ? t('comments.newOnAll')
                : t('comments.newOn', { name: nameOf(service, about) })
            }
            send={t('comments.send')}
            onSend={(text) => {
              store.getState().comment(about, text);
              setSent((count) => count + 1);
            }}
          />
          <SpeakingAs key={sent} />
        </div>
      )}
      <Threads service={service} about={about} />
      <Marks />
    </div>
  );
}

/** What is selected where one looks; else the map, or all of the service. */
function useSelected(service: Service): CommentedId {
  const sheet = useWorkspace((state) => state.sheet);
  const onDrawing = useWorkspace((state) => state.selection[0]);
  const onMap = useWorkspace((state) => state.mapSelection[0]);
  return sheet === null ? (onDrawing ?? service.profile.id) : (onMap ?? sheet);
}

function Threads({ service, about }: { service: Service; about: CommentedId }) {
  const { t } = useTranslation();
  const [shown, show] = useState<Shown>('open');
  const [author, setAuthor] = useState<string | null>(null);
  const all = threadsOf(service);
  const authors = [...new Set(all.flatMap(voices))].filter((name) => name !== '').toSorted();
  const threads = all.filter(
    (thread) =>
      (shown === 'all' || (thread.first.resolved !== null) === (shown === 'resolved')) &&
      (author === null || !authors.includes(author) || voices(thread).includes(author)),
  );
  const here = threads.filter(({ first }) => first.about === about);
  const elsewhere = threads.filter(({ first }) => first.about !== about);
  const counts = {
    open: all.filter(({ first }) => first.resolved === null).length,
    resolved: all.filter(({ first }) => first.resolved !== null).length,
    all: all.length,
  };
  return (
    <>
      <div className={classes.filters}>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('comments.shown')}
          value={shown}
          onChange={(value) => show(value as Shown)}
          data={(['open', 'resolved', 'all'] as const).map((value) => ({
            value,
            label: t(`comments.show.${value}`, { n: counts[value] }),
          }))}
        />
        {authors.length > 1 && (
          <Select
            size="xs"
            aria-label={t('comments.from')}
            placeholder={t('comments.fromAll')}
            data={authors}
            value={author}
            clearable
            onChange={setAuthor}
          />
        )}
      </div>
      <Removed />
      {threads.length === 0 && (
        <p className={classes.empty}>{t(all.length === 0 ? 'comments.none' : 'comments.noneShown')}</p>
      )}
      <ThreadList label={t('comments.here')} service={service} threads={here} />
      <ThreadList
        label={t(here.length > 0 ? 'comments.elsewhere' : 'comments.everywhere')}
        service={service}
        threads={elsewhere}
      />
    </>
  );
}

interface ThreadListProps {
  readonly label: string;
  readonly service: Service;
  readonly threads: readonly Thread[];
}

function ThreadList({ label, service, threads }: ThreadListProps) {
  if (threads.length === 0) return null;
  return (
    <section className={classes.list} aria-label={label}>
      <h3>{label}</h3>
      {threads.map((thread) => (
        <ThreadCard key={thread.first.id} service={service} thread={thread} withSubject />
      ))}
    </section>
  );
}

/** Which threads have a mark on drawing and maps. */
function Marks() {
  const { t } = useTranslation();
  const store = useDiscussionStore();
  const marked = useDiscussion((state) => state.marked);
  return (
    <Select
      size="xs"
      label={t('comments.marks')}
      allowDeselect={false}
      data={(['open', 'all', 'none'] as const).map((value) => ({
        value,
        label: t(`comments.marked.${value}`),
      }))}
      value={marked}
      onChange={(value) => value !== null && store.getState().setMarked(value)}
    />
  );
}

/** Right after something was deleted, the way to have it back. */
function Removed() {
  const { t } = useTranslation();
  const session = useSession();
  const isRemoved = useWorkspace((state) => state.undoLabel?.command === 'removeComment');
  if (!isRemoved) return null;
  return (
    <Alert color="gray" variant="light" py={6} px={10} role="status" className={classes.removed}>
      {t('comments.removedOne')}
      <Button size="compact-xs" variant="default" ml="xs" onClick={() => session.workspace.getState().undo()}>
        {t('general.undo')}
      </Button>
    </Alert>
  );
}

function voices({ first, replies }: Thread): readonly string[] {
  return [first, ...replies].map(({ author }) => author);
}
