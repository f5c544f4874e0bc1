import { MessageCircle } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommentedId, elementOf, isOnMap, type Point, threadsOf, type Service } from '#core/model';
import { useActionContext, useSession, useWorkspace } from '#ui/kit';
import classes from './comment-mark.module.css';
import { useDiscussion } from './use-discussion.ts';
import { useSubject } from './use-subject.ts';

/** How many threads are marked, by what they are about: open ones, or all, or none, as was chosen. */
export function useMarkedThreads(service: Pick<Service, 'comments'>): ReadonlyMap<CommentedId, number> {
  const marked = useDiscussion((state) => state.marked);
  const counts = new Map<CommentedId, number>();
  if (marked === 'none') return counts;
  for (const { first } of threadsOf(service))
    if (first.about !== null && (marked === 'all' || first.resolved === null))
      counts.set(first.about, (counts.get(first.about) ?? 0) + 1);
  return counts;
}

/** How much larger than the drawing marks have to be at a zoom, as a style of what holds them. */
export function markScale(zoom: number): CSSProperties {
  return { '--mark-scale': Math.min(2.4, Math.max(1, 0.9 / zoom)) } as CSSProperties;
}

interface CommentMarkProps {
  readonly id: CommentedId;
  readonly count: number;
  /** Its middle. */
  readonly at: Point;
}

/** A bubble where something is said; a press shows it in the panel. Not in the way of Tab: the panel has it all. */
export function CommentMark({ id, count, at }: CommentMarkProps) {
  const { t } = useTranslation();
  const session = useSession();
  const { open } = useActionContext();
  const { nameOf } = useSubject();
  const label = useWorkspace(({ service }) =>
    service === null ? '' : t('comments.mark', { count, name: nameOf(service, id) }),
  );
  const show = () => {
    const { service, select, selectOnMap } = session.workspace.getState();
    const element = service && elementOf(service, id);
    if (element) select([element.record.id]);
    else if (service && isOnMap(service, id)) selectOnMap([id]);
    open('comments');
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.mark}
      style={{ left: at.x, top: at.y }}
      aria-label={label}
      data-hint={label}
      data-own-keys
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        show();
      }}
    >
      <MessageCircle size={12} strokeWidth={2.2} aria-hidden />
      {count > 1 && count}
    </button>
  );
}
