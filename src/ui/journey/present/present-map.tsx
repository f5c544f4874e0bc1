import { Button } from '@mantine/core';
import { useElementSize, useFocusTrap } from '@mantine/hooks';
import {
  ALargeSmall,
  ChevronLeft,
  ChevronRight,
  NotebookText,
  SplitSquareHorizontal,
  UserRound,
  X,
} from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { cardsOf, journeyLanesOf, type JourneyLaneId, laneTraits } from '#core/model';
import type { WorkspaceState } from '#session/workspace';
import { useMapPicture } from '#ui/journey/export';
import { IconButton, useSession } from '#ui/kit';
import { LaneMenu } from './lane-menu.tsx';
import { layOutPage } from './lay-out-page.ts';
import { pagesOf } from './pages-of.ts';
import classes from './present-map.module.css';
import { PresentedMap } from './presented-map.tsx';
import { StoryPanel } from './story-panel.tsx';
import { usePresenterKeys } from './use-presenter-keys.ts';
import { useWholeScreen } from './use-whole-screen.ts';

/** Pixels around the map: at its sides, above and below it, and for the slider. */
const SIDES = 40;
const ABOVE = 28;
const BELOW = 50;

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
  /** Of a stage that is too long for the screen, the part that is shown; more than there are: the last. */
  const [part, setPart] = useState(0);
  const [largePrint, setLargePrint] = useState(true);
  const [notes, setNotes] = useState(true);
  const [dark, setDark] = useState(false);
  const [story, setStory] = useState(false);
  const [comparing, setComparing] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  const trap = useFocusTrap(true);
  const page = pages[Math.min(at, pages.length - 1)];
  const { ref: area, width, height } = useElementSize();
  const room = { width: width - SIDES, height: height - (comparing ? BELOW + ABOVE : ABOVE) };
  const layout = useMemo(
    () =>
      picture === null || page === undefined
        ? null
        : layOutPage(picture, page, { width: room.width, height: room.height }, { largePrint, kept }),
    [picture, page, room.width, room.height, largePrint, kept],
  );
  const parts = layout?.tiles.length ?? 1;
  const shownPart = Math.min(part, parts - 1);
  const tile = layout?.tiles[shownPart];
  const hide = (next: ReadonlySet<JourneyLaneId>) => {
    setKept(new Set([...kept, ...hidden].filter((id) => !next.has(id))));
    setHidden(next);
  };
  const turnTo = (next: number, nextPart = 0) => {
    setAt(Math.min(pages.length - 1, Math.max(0, next)));
    setPart(nextPart);
  };
  const isFirst = at === 0 && shownPart === 0;
  const isLast = at >= pages.length - 1 && shownPart === parts - 1;
  const forward = () => {
    if (dark) setDark(false);
    else if (shownPart < parts - 1) setPart(shownPart + 1);
    else if (!isLast) turnTo(at + 1);
  };
  const back = () => {
    if (dark) setDark(false);
    else if (shownPart > 0) setPart(shownPart - 1);
    else if (!isFirst) turnTo(at - 1, Number.POSITIVE_INFINITY);
  };
  useWholeScreen(screen, onClose);
  usePresenterKeys({
    next: forward,
    previous: back,
    first: () => turnTo(0),
    last: () => turnTo(pages.length - 1, Number.POSITIVE_INFINITY),
    notes: () => setNotes((shown) => !shown),
    darken: () => setDark((was) => !was),
    close: onClose,
  });
  const gone = picture === null || page === undefined || layout === null || tile === undefined;
  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);
  if (gone) return null;
  const { service, journey, lanes, look, now } = picture;
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
        <Button
          size="xs"
          variant={largePrint ? 'filled' : 'default'}
          aria-pressed={largePrint}
          leftSection={<ALargeSmall size={14} aria-hidden />}
          onClick={() => setLargePrint(!largePrint)}
        >
          {t('journeyPresent.largePrint')}
        </Button>
        {now !== null && (
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
        <div ref={area} className={classes.area}>
          {width > 0 && (
            <PresentedMap
              picture={layout.picture}
              tile={tile}
              scale={layout.scale}
              title={title}
              comparing={comparing}
            />
          )}
        </div>
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
        {layout.lanes.shown < layout.lanes.of && (
          <span className={classes.lanes}>
            {t('journeyPresent.someLanes', { shown: layout.lanes.shown, count: layout.lanes.of })}
          </span>
        )}
        <nav className={classes.turn}>
          <IconButton
            icon={ChevronLeft}
            label={t('journeyPresent.previous')}
            disabled={isFirst}
            onClick={back}
          />
          <span role="status">
            {t('journeyPresent.place', { n: at + 1, of: pages.length })}
            {parts > 1 && ` · ${t('journeyPresent.part', { n: shownPart + 1, of: parts })}`}
          </span>
          <IconButton
            icon={ChevronRight}
            label={t('journeyPresent.next')}
            disabled={isLast}
            onClick={forward}
          />
        </nav>
      </footer>
      {dark && (
        <button
          type="button"
          className={classes.dark}
          aria-label={t('journeyPresent.lighten')}
          onClick={() => setDark(false)}
        />
      )}
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
