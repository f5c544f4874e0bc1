import { type Problem, problem } from '#core/base';
import { BACKUP_LIST, type BackedUpService, writeBackupList } from '#core/exchange/backup';
import type { ServiceHistory } from '#core/exchange/throughline';
import type { Service } from '#core/model';
import { fileName } from '#session/files';
import { type FailureCode, failureCode, type SessionPorts, type TransferPort } from '#session/ports';
import { readDocument } from '#session/saving';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ARCHIVE_LIMITS } from './archive-limits.ts';
import type { BackupState } from './backup-state.ts';
import { gatherHistory } from './gather-history.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  /** Writes what of the open service is not on disk yet. */
  readonly flush: () => Promise<void>;
  /** Everything was backed up, as it was at a time. */
  readonly onBackup: (at: number) => Promise<void>;
  /** What the open service came from, as a file says it. */
  readonly lineage: () => Promise<readonly string[]>;
}

const ENDING = 'throughline.json';
const MEGABYTE = 1024 * 1024;

function exportingFailed(code: FailureCode): Problem {
  return problem('exportingFailed', 'error', [], { code });
}

/** Everything in this browser as one file. */
export function createBackup(
  ports: Pick<SessionPorts, 'storage' | 'exchange' | 'files' | 'environment'>,
  { archive }: Pick<TransferPort, 'archive'>,
  { workspace, flush, onBackup, lineage }: Parts,
): StoreApi<BackupState> {
  const { storage, exchange, files, environment } = ports;

  const store = createStore<BackupState>()((set, get) => ({
    making: null,
    made: null,
    problems: [],
    async backUp() {
      if (get().making !== null) return;
      set({ making: { done: 0, of: 0 }, made: null, problems: [] });
      await attempt(makeBackup, (code) =>
        code === 'tooLarge'
          ? problem('backupTooLarge', 'error', [], { limit: ARCHIVE_LIMITS.archive / MEGABYTE })
          : exportingFailed(code),
      );
      set({ making: null });
    },
    saveWithVersions: () => {
      set({ problems: [] });
      return attempt(async () => {
        const { service } = workspace.getState();
        if (service === null) return;
        const { history, lost } = await gatherHistory(ports, service.profile.id, { withAnswers: false });
        const text = await exchange.writeThroughline(service, history, await lineage());
        await files.saveText(fileName(service.profile.name, ENDING), 'application/json', text);
        const problems = lost.map((name) => problem('versionLeftOut', 'warning', [], { name }));
        store.setState({ problems });
      });
    },
  }));

  async function attempt(
    work: () => Promise<void>,
    tell: (code: FailureCode) => Problem = exportingFailed,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      store.setState({ problems: [tell(failureCode(error))] });
    }
  }

  /** Null where the service would be too large to be opened again even without its versions. */
  async function textOf(
    service: Service,
    history: ServiceHistory,
  ): Promise<{ text: string; kept: ServiceHistory } | null> {
    for (const kept of [history, { ...history, versions: [] }]) {
      try {
        return { text: await exchange.writeThroughline(service, kept), kept };
      } catch (error) {
        if (failureCode(error) !== 'tooLarge') throw error;
      }
    }
    return null;
  }

  async function makeBackup(): Promise<void> {
    await flush();
    const { cards, broken } = await storage.list();
    const kept = cards.filter(({ deletedAt }) => deletedAt === null);
    const services: BackedUpService[] = [];
    const lostVersions: string[] = [];
    const damaged = broken.map(({ id, name }) => ({ id, name }));
    const madeAt = environment.now();

    async function* texts() {
      for (const [index, { id, name, updatedAt }] of kept.entries()) {
        store.setState({ making: { done: index, of: kept.length } });
        const read = await readDocument(ports, id);
        if (!read.ok) {
          damaged.push({ id, name });
          continue;
        }
        const { history, lost } = await gatherHistory(ports, id, { withAnswers: true });
        lostVersions.push(...lost);
        const entry = `${String(index + 1).padStart(3, '0')} ${fileName(name, ENDING)}`;
        const written = await textOf(read.value.copy.service, history);
        if (written === null) {
          damaged.push({ id, name });
          continue;
        }
        const { text, kept: told } = written;
        if (told !== history) lostVersions.push(...history.versions.map((version) => version.name));
        yield { name: entry, text };
        const answers = told.answers.reduce((sum, set) => sum + set.answers.length, 0);
        services.push({ fileName: entry, id, name, updatedAt, versions: told.versions.length, answers });
      }
      for (const [index, { id }] of damaged.entries())
        yield { name: `damaged ${String(index + 1)}.raw.json`, text: await storage.raw(id) };
      yield { name: BACKUP_LIST, text: writeBackupList({ madeAt, services }) };
    }

    const file = await archive.pack(texts(), ARCHIVE_LIMITS);
    const name = fileName(`Throughline ${new Date(madeAt).toISOString().slice(0, 10)}`, 'zip');
    await files.saveBlob(name, file);
    await onBackup(madeAt);
    store.setState({
      made: {
        fileName: name,
        services: services.length,
        versions: services.reduce((sum, { versions }) => sum + versions, 0),
        answers: services.reduce((sum, { answers }) => sum + answers, 0),
        damaged: damaged.map((one) => one.name || one.id),
        lostVersions,
      },
    });
  }

  return store;
}
