import { PlatformError } from '#platform/failure';
import type { FolderPort, WrittenFile } from '#session/ports';
import { createKeptThings, type KeptThings } from './kept-things.ts';

/** What browsers offer that the types of the language do not know yet. */
interface Directory extends FileSystemDirectoryHandle {
  queryPermission?(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (wish: { readonly id: string; readonly mode: 'readwrite' }) => Promise<Directory>;

const FOLDER = 'folder';
const WISH = { mode: 'readwrite' } as const;

/** The folder of this browser; the choice outlives the page, the permission does not always. */
export function createBrowserFolder(kept: KeptThings = createKeptThings()): FolderPort {
  async function directory(): Promise<Directory | null> {
    // A handle that was kept comes back as one; anything else is none.
    const handle = await kept.get(FOLDER).catch(() => undefined);
    return handle instanceof FileSystemDirectoryHandle ? handle : null;
  }
  async function chosen(): Promise<Directory> {
    const handle = await directory();
    if (handle === null) throw new PlatformError('missing', 'No folder has been chosen');
    return handle;
  }
  return {
    isOffered: () => picker() !== undefined,
    remembered: async () => (await directory())?.name ?? null,
    async choose() {
      const pick = picker();
      if (pick === undefined)
        throw new PlatformError('unavailable', 'This browser cannot write into folders');
      try {
        const handle = await pick({ id: 'throughline', mode: 'readwrite' });
        const before = await directory();
        if (before === null || !(await before.isSameEntry(handle))) await kept.clear();
        await kept.put(FOLDER, handle);
        return handle.name;
      } catch (error) {
        if (nameOf(error) === 'AbortError') return null;
        throw folderFailure(error);
      }
    },
    async allow() {
      const handle = await chosen();
      if ((await handle.queryPermission?.(WISH)) === 'granted') return true;
      return handle.requestPermission === undefined || (await handle.requestPermission(WISH)) === 'granted';
    },
    async read(name, mostBytes) {
      try {
        const file = await (await (await chosen()).getFileHandle(name)).getFile();
        return file.size > mostBytes ? '' : await file.text();
      } catch (error) {
        // Something of that name is there, but it is a folder: no file can be written over it.
        if (nameOf(error) === 'TypeMismatchError') return '';
        if (nameOf(error) === 'NotFoundError' && (await isThere(await chosen()))) return null;
        throw folderFailure(error);
      }
    },
    async write(text, written) {
      try {
        const handle = await (await chosen()).getFileHandle(written.fileName, { create: true });
        // The file changes when the stream is closed, whole or not at all.
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      } catch (error) {
        throw folderFailure(error);
      }
      await kept.put(written.serviceId, written).catch(() => undefined);
    },
    lastWritten: async (serviceId) =>
      ((await kept.get(serviceId).catch(() => undefined)) as WrittenFile | undefined) ?? null,
  };
}

function picker(): Picker | undefined {
  return (globalThis as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker;
}

async function isThere(handle: Directory): Promise<boolean> {
  try {
    await handle.keys().next();
    return true;
  } catch {
    return false;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

const CODES = {
  NotFoundError: 'missing',
  QuotaExceededError: 'quota',
  NotAllowedError: 'unavailable',
} as const;

function folderFailure(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const code = CODES[nameOf(error) as keyof typeof CODES] ?? 'failed';
  return new PlatformError(code, `The folder failed: ${nameOf(error)}`, error);
}
