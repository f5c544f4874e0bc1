import { problem } from '#core/base';
import type { Service } from '#core/model';
import { failureCode, type FileSource, type SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { fileName } from './file-name.ts';
import type { FilesState } from './files-state.ts';
import { READABLE } from './read-source.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  /** What the open service came from, as a file says it. */
  readonly lineage: () => Promise<readonly string[]>;
  /** What takes files in; fetched when it is first needed. */
  readonly arrivals: () => Promise<{ take(files: readonly FileSource[]): Promise<void> }>;
}

/** Files out of and into what lies on the desk. */
export function createFiles(
  ports: Pick<SessionPorts, 'files' | 'exchange'>,
  { workspace, arrivals, lineage }: Parts,
): StoreApi<FilesState> {
  const { files, exchange } = ports;

  const store = createStore<FilesState>()((set) => ({
    busy: null,
    problems: [],
    saveThroughline: () =>
      save(async (service) =>
        files.saveText(
          fileName(service.profile.name, 'throughline.json'),
          'application/json',
          await exchange.writeThroughline(service, null, await lineage()),
        ),
      ),
    saveBpmn: () =>
      save(async (service) =>
        files.saveText(
          fileName(service.profile.name, 'bpmn'),
          'application/xml',
          await exchange.writeBpmn(service),
        ),
      ),
    saveSvg: () =>
      save(async (service) =>
        files.saveText(fileName(service.profile.name, 'svg'), 'image/svg+xml', await exchange.draw(service)),
      ),
    savePng: () =>
      save(async (service) =>
        files.savePng(fileName(service.profile.name, 'png'), await exchange.draw(service)),
      ),
    saveHtml: (page) =>
      save((service) => files.saveText(fileName(service.profile.name, 'html'), 'text/html', page)),
    saveText: (name, ending, type, text) =>
      busy('exporting', () => files.saveText(fileName(name, ending), type, text)),
    savePicture: (name, svg) => busy('exporting', () => files.savePng(fileName(name, 'png'), svg)),
    saveSlides: (name, deck) => busy('exporting', () => files.saveSlides(fileName(name, 'pptx'), deck)),
    async chooseFile() {
      const chosen = await files.choose([...READABLE, '.zip']);
      if (chosen.length > 0) await store.getState().takeFiles(chosen);
    },
    takeFiles: (taken) => busy('importing', async () => (await arrivals()).take(taken)),
    dismissProblems: () => set({ problems: [] }),
  }));

  async function busy(kind: 'importing' | 'exporting', work: () => Promise<void>): Promise<void> {
    store.setState({ busy: kind, problems: [] });
    try {
      await work();
    } catch (error) {
      store.setState({ problems: [problem(`${kind}Failed`, 'error', [], { code: failureCode(error) })] });
    } finally {
      store.setState({ busy: null });
    }
  }

  async function save(write: (service: Service) => Promise<void>): Promise<void> {
    const { service } = workspace.getState();
    if (service !== null) await busy('exporting', () => write(service));
  }

  return store;
}
