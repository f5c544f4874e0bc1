import { problem } from '#core/base';
import type { Service } from '#core/model';
import { fileName } from '#session/files';
import { failureCode, type SessionPorts, type TransferPort, type WrittenFile } from '#session/ports';
import type { PreferencesState } from '#session/preferences';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FolderState, FolderStep, TakenName } from './folder-state.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly preferences: StoreApi<PreferencesState>;
  /** What the open service came from, as a file says it. */
  readonly lineage: () => Promise<readonly string[]>;
}

const ENDING = 'throughline.json';
/** Bytes of a file in the folder that are looked at; what is larger is none of ours. */
const LARGEST = 64 * 1024 * 1024;

/** The open service in a folder. */
export function createFolder(
  { exchange, environment }: Pick<SessionPorts, 'exchange' | 'environment'>,
  { folder: port }: Pick<TransferPort, 'folder'>,
  { workspace, preferences, lineage }: Parts,
): StoreApi<FolderState> {
  /** What was found under the name when the person was asked. */
  let asked: { readonly fileName: string; readonly text: string } | null = null;

  const store = createStore<FolderState>()(() => ({
    folder: null,
    step: { kind: 'none' },
    save: () => attempt((service) => save(service)),
    async choose() {
      const folder = await port.choose().catch((error: unknown) => failed(error));
      if (folder === undefined || folder === null) return;
      await attempt((service) => save(service));
    },
    replace: () =>
      attempt(async (service) => {
        if (asked === null) return { kind: 'none' };
        const { fileName: name, text } = asked;
        const there = await port.read(name, LARGEST);
        return there === null || there === text ? write(service, name) : ask(service, name, there);
      }),
    saveBeside: () =>
      attempt(async (service) => {
        const stem = fileName(service.profile.name, '').slice(0, -1);
        for (let n = 2; ; n += 1) {
          const name = `${stem} ${String(n)}.${ENDING}`;
          if ((await port.read(name, LARGEST)) === null) return write(service, name);
        }
      }),
  }));

  async function attempt(work: (service: Service) => Promise<FolderStep>): Promise<void> {
    const { service } = workspace.getState();
    if (service === null) return;
    store.setState({ step: { kind: 'none' } });
    try {
      store.setState({ step: await work(service) });
    } catch (error) {
      failed(error);
    }
  }

  function failed(error: unknown): void {
    const code = failureCode(error);
    const problems = [problem('exportingFailed', 'error', [], { code })];
    store.setState({ step: code === 'missing' ? { kind: 'gone' } : { kind: 'failed', problems } });
  }

  async function save(service: Service): Promise<FolderStep> {
    if (!port.isOffered()) return { kind: 'notOffered' };
    const folder = await port.remembered();
    store.setState({ folder });
    if (folder === null) return { kind: 'noFolder' };
    if (!(await port.allow())) return { kind: 'denied' };
    const last = await port.lastWritten(service.profile.id);
    const name = nameFor(service, last);
    const there = await port.read(name, LARGEST);
    const isOurs =
      there !== null && last?.fileName === name && last.hash === (await environment.sha256(there));
    const same = [await textOf(service), await exchange.writeThroughline(service)];
    if (there === null || isOurs || same.includes(there)) return write(service, name);
    return ask(service, name, there);
  }

  async function textOf(service: Service): Promise<string> {
    return exchange.writeThroughline(service, null, await lineage());
  }

  async function write(service: Service, name: string): Promise<FolderStep> {
    store.setState({ step: { kind: 'saving' } });
    const text = await textOf(service);
    const { id: serviceId, name: serviceName } = service.profile;
    const hash = await environment.sha256(text);
    await port.write(text, { serviceId, serviceName, fileName: name, hash });
    asked = null;
    return { kind: 'saved', fileName: name };
  }

  async function ask(service: Service, name: string, text: string): Promise<FolderStep> {
    asked = { fileName: name, text };
    return { kind: 'taken', fileName: name, taken: await takenBy(service, name, text) };
  }

  async function takenBy(service: Service, name: string, text: string): Promise<TakenName> {
    const file = { name, text, size: text.length };
    const read = await exchange.read(file, preferences.getState().language);
    if (!read.ok) return { by: 'otherFile' };
    const { profile } = read.value.service;
    if (profile.id !== service.profile.id) return { by: 'otherService', name: profile.name };
    const last = await port.lastWritten(profile.id);
    return { by: last?.fileName === name ? 'changed' : 'first' };
  }

  return store;
}

/** Where a service was written before, as long as it is called the same; else the file of its name. */
function nameFor({ profile }: Service, last: WrittenFile | null): string {
  return last?.serviceName === profile.name ? last.fileName : fileName(profile.name, ENDING);
}
