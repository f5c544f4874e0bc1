import { Button } from '@mantine/core';
import { useFocusTrap } from '@mantine/hooks';
import { ChevronLeft, ChevronRight, NotebookText, SplitSquareHorizontal, UserRound, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { cardsOf, journeyLanesOf, type JourneyLaneId, laneTraits } from '#core/model';
import type { WorkspaceState } from '#session/workspace';
import { useMapPicture } from '#ui/journey/export';
import { IconButton, useSession } from '#ui/kit';
import { LaneMenu } from './lane-menu.tsx';
import { pagesOf, pictureOfPage } from './pages-of.ts';
import classes from './present-map.module.css';
import { PresentedMap } from './presented-map.tsx';
import { StoryPanel } from './story-panel.tsx';
import { usePresenterKeys } from './use-presenter-keys.ts';
import { useWholeScreen } from './use-whole-screen.ts';

/** The open map over the whole screen: first all of it, then stage by stage. */
export function PresentMap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const workspace = useSession().workspace;
  // Whoever listens wants to see what there is: lanes in which nothing stands can be shown again.
  const [hidden, setHidden] = useState(() => lanesLeftOut(workspace.getState()));
  const picture = useMapPicture(hidden);
  const pages = useMemo(() => (picture === null ? [] : pagesOf(picture.matrix)), [picture]);
  const [kept, setKept] = useState<ReadonlySet<JourneyLaneId>>(() => new Set());
  const [at, setAt] = useState(0);
  const [notes, setNotes] = useState(true);
  const [story, setStory] = useState(false);
  const [comparing, setComparing] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  const trap = useFocusTrap(true);
  const page = pages[Math.min(at, pages.length - 1)];
  const presented = useMemo(
    () => (picture === null || page === undefined ? null : pictureOfPage(picture, page, kept)),
    [picture, page, kept],
  );
  const hide = (next: ReadonlySet<JourneyLaneId>) => {
    setKept(new Set([...kept, ...hidden].filter((id) => !next.has(id))));
    setHidden(next);
  };
  const turn = (by: number) => setAt((n) => Math.min(pages.length - 1, Math.max(0, n + by)));
  useWholeScreen(screen, onClose);
  usePresenterKeys({
    next: () => turn(1),
    previous: () => turn(-1),
    first: () => setAt(0),
    last: () => setAt(pages.length - 1),
    notes: () => setNotes((shown) => !shown),
    close: onClose,
  });
  const gone = picture === null || page === undefined || presented === null;
  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);
  if (gone) return null;
  const { service, journey, lanes, look, now, before } = picture;
  const title = page.stage?.name ?? t('journeyPresent.whole');
  return createPortal(
    <div
      ref={(element) => {
        screen.current = element;
        trap(element);
      }}
      className={classes.screen}
      role="dialog"
      aria-modal="true"
      aria-label={t('journeyPresent.label', { name: journey.name })}
    >
      <header className={classes.bar}>
        <div className={classes.title}>
          <h1>{title}</h1>
          <p>{journey.name}</p>
        </div>
        <LaneMenu
          service={service}
          lanes={lanes}
          journeyId={journey.id}
          hidden={hidden}
          onHide={hide}
          nameOf={look.words.lane}
        />
        {now !== null && before !== null && (
          <Button
            size="xs"
            variant={comparing ? 'filled' : 'default'}
            aria-pressed={comparing}
            leftSection={<SplitSquareHorizontal size={14} aria-hidden />}
            onClick={() => setComparing(!comparing)}
          >
            {t('journeyPresent.compare')}
          </Button>
        )}
        {now !== null && (
          <Button
            size="xs"
            variant={story ? 'filled' : 'default'}
            aria-pressed={story}
            leftSection={<UserRound size={14} aria-hidden />}
            onClick={() => setStory(!story)}
          >
            {t('journeyPresent.story')}
          </Button>
        )}
        <Button
          size="xs"
          variant={notes ? 'filled' : 'default'}
          aria-pressed={notes}
          leftSection={<NotebookText size={14} aria-hidden />}
          onClick={() => setNotes(!notes)}
        >
          {t('journeyPresent.notes')}
        </Button>
        <IconButton icon={X} label={t('journeyPresent.close')} onClick={onClose} />
      </header>
      <main className={classes.stage}>
        <PresentedMap
          picture={presented.picture}
          tile={presented.tile}
          title={title}
          comparing={comparing && before !== null}
        />
        {story && now !== null && (
          <StoryPanel known={now} feelings={look.words.feelings} steps={page.steps} />
        )}
      </main>
      <footer className={classes.foot}>
        {notes && (
          <p className={classes.notes}>
            {page.stage === null
              ? journey.description.trim() || t('journeyPresent.hint')
              : page.stage.speakerNotes.trim() || t('journeyPresent.noNotes')}
          </p>
        )}
        <nav className={classes.turn}>
          <IconButton
            icon={ChevronLeft}
            label={t('journeyPresent.previous')}
            disabled={at === 0}
            onClick={() => turn(-1)}
          />
          <span role="status">{t('journeyPresent.place', { n: at + 1, of: pages.length })}</span>
          <IconButton
            icon={ChevronRight}
            label={t('journeyPresent.next')}
            disabled={at >= pages.length - 1}
            onClick={() => turn(1)}
          />
        </nav>
      </footer>
    </div>,
    document.body,
  );
}

/** The lanes that the map hides, and those that are written into in which nothing stands. */
function lanesLeftOut({
  service,
  sheet,
}: Pick<WorkspaceState, 'service' | 'sheet'>): ReadonlySet<JourneyLaneId> {
  if (service === null || sheet === null) return new Set();
  const used = new Set(cardsOf(service, sheet).map(({ laneId }) => laneId));
  const left = journeyLanesOf(service, sheet).filter(
    ({ id, kind, hidden }) => hidden || (laneTraits(kind).cards.length > 0 && !used.has(id)),
  );
  return new Set(left.map(({ id }) => id));
}
