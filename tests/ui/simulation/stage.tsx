import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Problem } from '#core/base';
import { type CommandArguments, type CommandName, runCommand } from '#core/editing';
import type { Service } from '#core/model';
import { createI18n, type Language } from '#i18n';
import { actionList } from '#session/actions';
import type { Session } from '#session/composition';
import type { PlaybackState } from '#session/playback';
import type { RunState } from '#session/run';
import type { WalkState } from '#session/walk';
import type { WorkspaceState } from '#session/workspace';
import { ActionsProvider, AppProviders, fetchRest } from '#ui/kit';

// Panels are chunks of their own; the first one to be drawn has to be read first.
configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 20_000 });

interface StageProps {
  readonly service: Service;
  readonly run?: Partial<RunState>;
  readonly playback?: Partial<PlaybackState>;
  readonly walk?: Partial<WalkState>;
  readonly language?: Language;
}

/** Draws a panel on stores that hold what the test says; edits are real commands, everything else only notes its call. */
export async function stage(panel: ReactNode, { service, run, playback, walk, language = 'en' }: StageProps) {
  const calls: (readonly unknown[])[] = [];
  const note =
    (name: string) =>
    (...args: readonly unknown[]) => {
      calls.push([name, ...args]);
    };
  let next = 0;
  const workspace = createStore<Partial<WorkspaceState>>()((set, get) => ({
    service,
    selection: [],
    mode: 'simulate',
    save: { kind: 'saved', at: 0 },
    edit<C extends CommandName>(command: C, args: CommandArguments<C>): readonly Problem[] {
      const before = get().service ?? service;
      const result = runCommand(command, before, args, () => String((next += 1)));
      calls.push(['edit', command, args]);
      set({ service: result.service });
      return result.problems;
    },
    select: (ids) => set({ selection: ids }),
    setMode: note('setMode'),
  }));
  const runs = createStore<Partial<RunState>>()((set) => ({
    scenarioId: Object.values(service.scenarios)[0]?.id ?? null,
    status: 'idle',
    progress: null,
    partial: null,
    run: null,
    previous: null,
    stale: false,
    problems: [],
    forecast: [],
    heat: 'waiting',
    heatShown: true,
    chooseScenario: (scenarioId) => set({ scenarioId }),
    start: async () => note('start')(),
    cancel: note('cancel'),
    setHeat: (heat) => set({ heat }),
    showHeat: (heatShown) => set({ heatShown }),
    ...run,
  }));
  const session = {
    workspace,
    run: runs,
    playback: createStore(() => ({
      status: 'off',
      trace: null,
      problems: [],
      time: 0,
      speed: 1,
      playing: false,
      tokens: () => [],
      play: note('play'),
      pause: note('pause'),
      seek: note('seek'),
      setSpeed: note('setSpeed'),
      close: note('close'),
      open: async () => note('open')(),
      ...playback,
    })),
    walk: createStore(() => ({
      status: 'off',
      problems: [],
      processId: null,
      viewpoint: null,
      start: null,
      asMostDo: false,
      choices: [],
      story: [],
      stuckAt: [],
      elapsed: null,
      canGoBack: false,
      sample: { status: 'none', scenarioName: '', cases: 0, alike: 0, problems: [] },
      open: note('openWalk'),
      startAt: note('startAt'),
      begin: async (viewpoint: unknown) => note('begin')(viewpoint),
      restart: note('restart'),
      take: note('take'),
      giveUp: note('giveUp'),
      back: note('back'),
      decideAsMost: note('decideAsMost'),
      end: note('end'),
      ...walk,
    })),
    playground: createStore(() => ({
      levers: { staff: {}, arrivals: 1, durations: {} },
      moved: false,
      running: false,
      answer: null,
      problems: [],
      reset: note('resetPlayground'),
    })),
    preferences: createStore(() => ({ language, colourScheme: 'light' })),
    actions: actionList,
  } as unknown as Session;
  const i18n = await createI18n(language);
  await fetchRest(i18n);
  const canvas = { reveal: note('reveal'), follow: note('follow') };
  const context = { session, canvas, open: note('openScreen') } as never;
  render(
    <AppProviders session={session} i18n={i18n}>
      <ActionsProvider context={context}>{panel}</ActionsProvider>
    </AppProviders>,
  );
  return { session, calls };
}
