import { hasService, type Row, type RowContext } from './row.ts';

/** Improve shows what a run gave, and a walk, too. */
function leaveDesign({ session }: Pick<RowContext, 'session'>): void {
  const { mode, setMode } = session.workspace.getState();
  if (mode === 'design') setMode('simulate');
}

/** Running, playing back, walking through. */
export const simulateActions: readonly Row[] = [
  {
    id: 'run',
    group: 'simulate',
    shortcuts: ['mod+enter'],
    places: ['toolbar'],
    enabled: (context) => {
      const { status, scenarioId } = context.session.run.getState();
      return hasService(context) && scenarioId !== null && status !== 'running';
    },
    run: ({ session }) => {
      leaveDesign({ session });
      void session.run.getState().start();
    },
  },
  {
    id: 'cancelRun',
    group: 'simulate',
    shortcuts: ['mod+.'],
    places: ['toolbar'],
    enabled: ({ session }) => session.run.getState().status === 'running',
    run: ({ session }) => session.run.getState().cancel(),
  },
  {
    id: 'toggleHeat',
    group: 'simulate',
    shortcuts: ['alt+h'],
    places: [],
    enabled: ({ session }) => session.run.getState().run !== null,
    run: ({ session }) => session.run.getState().showHeat(!session.run.getState().heatShown),
  },
  {
    id: 'openPlayback',
    group: 'simulate',
    shortcuts: [],
    places: ['toolbar'],
    enabled: (context) => {
      const { status } = context.session.playback.getState();
      return hasService(context) && (status === 'off' || status === 'refused');
    },
    run: ({ session }) => {
      session.workspace.getState().setMode('simulate');
      void session.playback.getState().open();
    },
  },
  {
    id: 'playPause',
    group: 'simulate',
    shortcuts: ['space'],
    places: [],
    enabled: ({ session }) => session.playback.getState().status === 'ready',
    run: ({ session }) => {
      const { playing, play, pause } = session.playback.getState();
      if (playing) pause();
      else play();
    },
  },
  {
    id: 'closePlayback',
    group: 'simulate',
    shortcuts: ['escape'],
    places: [],
    enabled: ({ session }) => session.playback.getState().status !== 'off',
    run: ({ session }) => session.playback.getState().close(),
  },
  {
    id: 'beginWalk',
    group: 'simulate',
    shortcuts: [],
    places: ['toolbar'],
    enabled: (context) => {
      const { status } = context.session.walk.getState();
      return hasService(context) && (status === 'off' || status === 'refused');
    },
    run: (context) => {
      leaveDesign(context);
      context.session.walk.getState().open();
    },
  },
  {
    id: 'walkAsCustomer',
    group: 'simulate',
    shortcuts: [],
    places: [],
    enabled: hasService,
    run: (context) => {
      leaveDesign(context);
      context.session.walk.getState().open();
      void context.session.walk.getState().begin({ by: 'customer' });
    },
  },
  {
    id: 'walkBack',
    group: 'simulate',
    shortcuts: [],
    places: [],
    enabled: ({ session }) => session.walk.getState().canGoBack,
    run: ({ session }) => session.walk.getState().back(),
  },
  {
    id: 'endWalk',
    group: 'simulate',
    shortcuts: ['escape'],
    places: [],
    enabled: ({ session }) => session.walk.getState().status !== 'off',
    run: ({ session }) => session.walk.getState().end(),
  },
  {
    id: 'playExample',
    group: 'simulate',
    shortcuts: ['space'],
    places: [],
    enabled: ({ session }) => session.example.getState().status === 'shown',
    run: ({ session }) => {
      const { playing, play, pause } = session.example.getState();
      if (playing) pause();
      else play();
    },
  },
  {
    id: 'stepExample',
    group: 'simulate',
    shortcuts: ['.'],
    places: [],
    enabled: ({ session }) => session.example.getState().status === 'shown',
    run: ({ session }) => session.example.getState().step(),
  },
  {
    id: 'backExample',
    group: 'simulate',
    shortcuts: [','],
    places: [],
    enabled: ({ session }) => session.example.getState().status === 'shown',
    run: ({ session }) => session.example.getState().back(),
  },
  {
    id: 'closeExample',
    group: 'simulate',
    shortcuts: ['escape'],
    places: [],
    enabled: ({ session }) => session.example.getState().status !== 'off',
    run: ({ session }) => session.example.getState().close(),
  },
];
