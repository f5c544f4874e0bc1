import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Canvas, FindBar, Palette, ProblemsPanel } from '#ui/canvas';
import {
  PanelBoundary,
  useLibrary,
  useExample,
  usePlayback,
  useRun,
  useTrial,
  useWalk,
  useWorkspace,
  later,
} from '#ui/kit';
import { useHeatOverlay } from '#ui/simulation';
import type { CanvasPort } from '#session/ports';
import type { Mode } from '#session/workspace';
import type { Screen } from './screens.ts';
import { TopBar } from './top-bar.tsx';
import { usePanes } from './use-panes.ts';
import classes from './workspace-screen.module.css';

const SimulateLeft = later(async () => (await import('#ui/simulation')).ScenarioPanel);
const SimulateRight = later(async () => (await import('#ui/simulation')).ResultsPanel);
const ImprovePanel = later(async () => (await import('#ui/improve')).ImprovePanel);
const TrialDialog = later(async () => (await import('#ui/improve')).TrialDialog);
const Inspector = later(async () => (await import('#ui/inspector')).Inspector);
const MapInspector = later(async () => (await import('#ui/journey/forms')).MapInspector);
const MapPalette = later(async () => (await import('#ui/journey/forms')).MapPalette);
const PlaybackBar = later(async () => (await import('#ui/playback')).PlaybackBar);
const ExampleBar = later(async () => (await import('#ui/playback')).ExampleBar);
const WalkPanel = later(async () => (await import('#ui/walk')).WalkPanel);
const VersionsPanel = later(async () => (await import('#ui/versions')).VersionsPanel);
const SaveVersionDialog = later(async () => (await import('#ui/versions')).SaveVersionDialog);
const JourneyMap = later(async () => (await import('#ui/journey/map')).JourneyMap);
const SheetTabs = later(async () => (await import('#ui/journey/sheets')).SheetTabs);
const RemarksCard = later(async () => (await import('./remarks-card.tsx')).RemarksCard);
const WelcomeCard = later(async () => (await import('./welcome-card.tsx')).WelcomeCard);
const ImprovementReport = later(async () => (await import('#ui/improve')).ImprovementReport);
const JourneyScreens = later(async () => (await import('#ui/journey/link')).JourneyScreens);
const MapScreens = later(async () => (await import('#ui/journey/present')).MapScreens);
const CommentsPanel = later(async () => (await import('#ui/comments')).CommentsPanel);
const RunReport = later(async () => (await import('#ui/report')).RunReport);

interface WorkspaceScreenProps {
  readonly screen: Screen | null;
  readonly onScreen: (screen: Screen | null) => void;
  readonly onCanvas: (canvas: CanvasPort | null) => void;
}

/** What stands to the right of the canvas, and what that is called. */
const RIGHT_PANEL = {
  design: Inspector,
  simulate: SimulateRight,
  improve: ImprovePanel,
} as const satisfies Record<Mode, unknown>;
const RIGHT = {
  design: 'shell.inspectorPanel',
  simulate: 'shell.resultsPanel',
  improve: 'shell.improvePanel',
} as const satisfies Record<Mode, string>;

/** One service: the same canvas under every mode, what belongs to the mode at its sides. */
export function WorkspaceScreen({ screen, onScreen, onCanvas }: WorkspaceScreenProps) {
  const { t } = useTranslation();
  const mode = useWorkspace((state) => state.mode);
  const sheet = useWorkspace((state) => state.sheet);
  const onMap = sheet !== null;
  const simulating = mode === 'simulate';
  const trying = useTrial((state) => state.status !== 'off');
  const playing = usePlayback((state) => state.status !== 'off');
  const explaining = useExample((state) => state.status !== 'off');
  const walking = useWalk((state) => state.status !== 'off');
  // The example of the first start, and nothing made or run since.
  const first = useLibrary((state) => state.firstStart && state.cards.length === 1);
  const unrun = useRun((state) => state.run === null);
  const overlay = useHeatOverlay();
  const [welcome, setWelcome] = useState(true);
  const close = () => onScreen(null);
  const commenting = screen === 'comments' || screen === 'comment';
  const Panel = onMap && mode === 'design' ? MapInspector : RIGHT_PANEL[mode];
  usePanes();
  return (
    <div className={classes.screen} data-mode={mode}>
      <PanelBoundary>
        <TopBar />
      </PanelBoundary>
      {mode !== 'improve' && (
        <aside
          className={classes.left}
          data-pane
          aria-label={t(simulating ? 'shell.scenarioPanel' : 'shell.palettePanel')}
        >
          <PanelBoundary>
            <Suspense fallback={null}>
              {simulating ? <SimulateLeft /> : onMap ? <MapPalette /> : <Palette />}
            </Suspense>
          </PanelBoundary>
        </aside>
      )}
      <main className={classes.centre}>
        <div className={classes.canvas} data-pane>
          <PanelBoundary>
            {sheet === null ? (
              <Canvas onReady={onCanvas} overlay={mode === 'design' ? null : overlay} />
            ) : (
              <Suspense fallback={null}>
                <JourneyMap id={sheet} onReady={onCanvas} />
              </Suspense>
            )}
          </PanelBoundary>
          {screen === 'find' && sheet === null && (
            <PanelBoundary>
              <FindBar onClose={close} />
            </PanelBoundary>
          )}
          <Suspense fallback={null}>
            <RemarksCard />
          </Suspense>
          {first && unrun && welcome && mode === 'design' && sheet === null && (
            <Suspense fallback={null}>
              <WelcomeCard onClose={() => setWelcome(false)} />
            </Suspense>
          )}
        </div>
        <PanelBoundary>
          <Suspense fallback={null}>
            {playing && <PlaybackBar />}
            {explaining && <ExampleBar />}
            {screen === 'problems' && <ProblemsPanel onClose={close} />}
            {screen !== null && <JourneyScreens screen={screen} sheet={sheet} onClose={close} />}
          </Suspense>
        </PanelBoundary>
        <div className={classes.sheets}>
          <PanelBoundary>
            <Suspense fallback={null}>
              <SheetTabs />
            </Suspense>
          </PanelBoundary>
        </div>
      </main>
      <aside
        className={classes.right}
        data-pane
        aria-label={t(commenting ? 'actions.showComments' : RIGHT[mode])}
      >
        <PanelBoundary>
          <Suspense fallback={null}>
            {commenting ? (
              <CommentsPanel
                writing={screen === 'comment'}
                onWriting={() => onScreen('comments')}
                onClose={close}
              />
            ) : walking ? (
              <WalkPanel />
            ) : (
              <Panel />
            )}
          </Suspense>
        </PanelBoundary>
      </aside>
      <Suspense fallback={null}>
        {screen === 'versions' && <VersionsPanel onClose={close} onSave={() => onScreen('saveVersion')} />}
        {screen === 'saveVersion' && (
          <SaveVersionDialog onClose={close} onSaved={() => onScreen('versions')} />
        )}
        {trying && <TrialDialog />}
        {screen === 'report' && <RunReport onClose={close} />}
        {(screen === 'exportMap' || screen === 'printMap' || screen === 'presentMap') && (
          <MapScreens screen={screen} onScreen={onScreen} />
        )}
        {screen === 'improvementReport' && <ImprovementReport onClose={close} />}
      </Suspense>
    </div>
  );
}
