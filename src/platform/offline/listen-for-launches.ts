import type { FileSource } from '#session/ports';

/** Where browsers put files that were opened with an installed app; in no standard yet. */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files?: readonly { getFile(): Promise<FileSource> }[] }) => void,
  ): void;
}

/** Takes files that were opened with the app, those from before included; a file that is gone by then says so when it is read. */
export function listenForLaunches(listener: (files: readonly FileSource[]) => void): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length === 0) return;
    void Promise.all(files.map((file) => file.getFile().catch(gone))).then(listener);
  });
}

function gone(): FileSource {
  return { name: '', size: 0, arrayBuffer: () => Promise.reject(new Error('The file is gone')) };
}
