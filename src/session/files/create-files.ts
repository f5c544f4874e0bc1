import { problem } from '#core/base';
import type { Service } from '#core/model';
import type { LibraryState } from '#session/library';
import { failureCode, type SessionPorts } from '#session/ports';
import type { WorkspaceState } from '#session/workspace';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { fileName } from './file-name.ts';
import type { FilesState } from './files-state.ts';

interface Parts {
  readonly workspace: StoreApi<WorkspaceState>;
  readonly library: StoreApi<LibraryState>;
}

const ACCEPTED = ['.json', '.bpmn', '.xml', '.cjml', '.mmd', '.mermaid', '.md', '.txt'];
/** Bytes. What is larger is refused with its size, unread. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Files out of and into what lies on the desk. */
export function createFiles(
  ports: Pick<SessionPorts, 'files' | 'exchange' | 'storage'>,
  { workspace, library }: Parts,
): StoreApi<FilesState> {
  const { files, exchange, storage } = ports;

  const store = createStore<FilesState>()((set) => ({
    busy: null,
    problems: [],
    room: null,
    saveThroughline: () =>
      save(async (service) =>
        files.saveText(
          fileName(service.profile.name, 'throughline.json'),
          'application/json',
          await exchange.writeThroughline(service),
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
      const file = await files.pick(ACCEPTED, LARGEST_FILE).catch((error: unknown) => failureCode(error));
      if (typeof file === 'string')
        set({ problems: [problem('importingFailed', 'error', [], { code: file })] });
      else if (file !== null) await busy('importing', () => library.getState().importFile(file));
    },
    importDropped: (file) =>
      busy('importing', async () => {
        const { name, size } = file;
        const text = size > LARGEST_FILE ? '' : files.decode(await file.arrayBuffer());
        await library.getState().importFile({ name, size, text });
      }),
    async measureRoom() {
      const room = await storage.room().catch(() => null);
      set({ room });
    },
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
