import { actionList } from '#session/actions';
import type { Advisor } from '#session/advisor';
import { createFiles } from '#session/files';
import { createLibrary } from '#session/library';
import { createExample, createPlayback } from '#session/playback';
import { createPlayground } from '#session/playground';
import type { SessionPorts } from '#session/ports';
import { createPreferences } from '#session/preferences';
import { createRun } from '#session/run';
import { createKeeper } from '#session/saving';
import { createTrial } from '#session/trial';
import { createVersions } from '#session/versions';
import { createWalkStore } from '#session/walk';
import { createWorkspace } from '#session/workspace';
import type { Session } from './session.ts';

/** Builds the running app. Nothing is read or started before `start`. */
export function createSession(ports: SessionPorts): Session {
  const preferences = createPreferences(ports);
  const { store: workspace, desk } = createWorkspace(ports);
  const keeper = createKeeper(ports, { desk, workspace });
  const { store: library, begin } = createLibrary(ports, { keeper, workspace, preferences });
  const run = createRun(ports, { workspace, flush: keeper.flush });
  const versions = createVersions(ports, { workspace, run, desk, flush: keeper.flush });
  const trial = createTrial(ports, { workspace, run, versions });
  const playground = createPlayground(ports, { workspace, run });
  const playback = createPlayback(ports, { workspace, run });
  const walk = createWalkStore(ports, { workspace, run });
  const example = createExample({ workspace });
  let advisor: Promise<Advisor> | null = null;
  let forecast: ReturnType<Session['forecast']> | null = null;
  let reminder: ReturnType<Session['reminder']> | null = null;
  const fetchReminder: Session['reminder'] = () => {
    reminder ??= import('#session/reminder').then(({ createReminder }) => createReminder(ports, library));
    return reminder;
  };
  let transfer: ReturnType<Session['transfer']> | null = null;
  const fetchTransfer: Session['transfer'] = () => {
    transfer ??= import('#session/transfer').then(({ createTransfer }) =>
      createTransfer(ports, {
        workspace,
        library,
        preferences,
        onBackup: async (at) => (await fetchReminder()).getState().backedUp(at),
        versions,
        desk,
        flush: keeper.flush,
      }),
    );
    return transfer;
  };
  const arrivals = async () => (await fetchTransfer()).arrivals.getState();
  const lineage = async () => (await fetchTransfer()).lineage();
  const files = createFiles(ports, { workspace, arrivals, lineage });
  let feedback: ReturnType<Session['feedback']> | null = null;
  let comparison: ReturnType<Session['comparison']> | null = null;
  let offline: ReturnType<Session['offline']> | null = null;
  let discussion: ReturnType<Session['discussion']> | null = null;
  let room: ReturnType<Session['room']> | null = null;
  let damage: ReturnType<Session['damage']> | null = null;
  return {
    library,
    workspace,
    run,
    playback,
    walk,
    example,
    versions,
    trial,
    playground,
    preferences,
    files,
    actions: actionList,
    advisor() {
      advisor ??= import('#session/advisor').then(({ createAdvisor }) =>
        createAdvisor(ports, { workspace, run }),
      );
      return advisor;
    },
    forecast() {
      forecast ??= import('#session/journey').then(({ createForecast }) =>
        createForecast(ports, { workspace, run }),
      );
      return forecast;
    },
    feedback() {
      feedback ??= import('#session/journey').then(({ createFeedback }) =>
        createFeedback(ports, { workspace }),
      );
      return feedback;
    },
    comparison() {
      comparison ??= import('#session/comparison').then(({ createComparison }) =>
        createComparison(ports, { workspace, preferences }),
      );
      return comparison;
    },
    discussion() {
      discussion ??= import('#session/discussion').then(({ createDiscussion }) =>
        createDiscussion(ports, { workspace, versions }),
      );
      return discussion;
    },
    damage() {
      damage ??= import('#session/damage').then(({ createDamage }) => createDamage(ports, { workspace }));
      return damage;
    },
    room() {
      room ??= import('#session/room').then(({ createRoom }) => createRoom(ports, { library, versions }));
      return room;
    },
    offline() {
      offline ??= import('#session/offline').then(({ createOffline }) =>
        createOffline(ports, { workspace, library, files, flush: keeper.flush }),
      );
      return offline;
    },
    reminder: fetchReminder,
    transfer: fetchTransfer,
    start: begin,
    async stop() {
      run.getState().cancel();
      (await advisor)?.cancel();
      (await forecast)?.getState().cancel();
      (await transfer)?.stop();
      (await comparison)?.getState().close();
      await keeper.close();
      await ports.storage.close();
    },
  };
}
