import { Suspense, use } from 'react';
import { useStore } from 'zustand';
import { later, useSession } from '#ui/kit';

const ShareDialog = later(async () => (await import('./share-dialog.tsx')).ShareDialog);
const FolderDialog = later(async () => (await import('./folder-dialog.tsx')).FolderDialog);
const BackupDialog = later(async () => (await import('./backup-dialog.tsx')).BackupDialog);
const WithVersionsDialog = later(async () => (await import('./with-versions-dialog.tsx')).WithVersionsDialog);
const RestoreDialog = later(async () => (await import('./restore-dialog.tsx')).RestoreDialog);
const LinkPreview = later(async () => (await import('./link-preview.tsx')).LinkPreview);
const FileOutcomes = later(async () => (await import('./file-outcomes.tsx')).FileOutcomes);
const ReadingCard = later(async () => (await import('./reading-card.tsx')).ReadingCard);
const ArrivedCopy = later(async () => (await import('./arrived-copy.tsx')).ArrivedCopy);
const MergeScreen = later(async () => (await import('#ui/merge')).MergeScreen);
const LinkRefused = later(async () => (await import('./link-refused.tsx')).LinkRefused);

interface TransferScreensProps {
  /** What an action opened; other screens are not ours. */
  readonly screen: string | null;
  readonly onClose: () => void;
}

/** What is open above everything: links and files on their way. From its first drawing on, the address is listened to. */
export function TransferScreens({ screen, onClose }: TransferScreensProps) {
  const { sharing, arrivals, folder, backup, restore, merge } = use(useSession().transfer());
  const preview = useStore(arrivals, (state) => state.preview);
  const refused = useStore(arrivals, (state) => state.refused);
  const opened = useStore(restore, (state) => state.backup);
  const outcomes = useStore(arrivals, (state) => state.outcomes);
  const reading = useStore(arrivals, (state) => state.reading);
  const copy = useStore(arrivals, (state) => state.copy);
  const isMerging = useStore(merge, (state) => state.status !== 'off');
  const isFile = useStore(merge, (state) => state.source?.kind === 'file');
  const keepCopy = () => {
    merge.getState().close();
    void arrivals.getState().keepCopy();
  };
  return (
    <Suspense fallback={null}>
      {screen === 'share' && <ShareDialog sharing={sharing} onClose={onClose} />}
      {screen === 'saveToFolder' && <FolderDialog folder={folder} onClose={onClose} />}
      {screen === 'backUp' && <BackupDialog backup={backup} onClose={onClose} />}
      {screen === 'saveWithVersions' && <WithVersionsDialog backup={backup} onClose={onClose} />}
      {opened !== null && <RestoreDialog backup={opened} restore={restore} />}
      {preview !== null && <LinkPreview preview={preview} arrivals={arrivals} />}
      {outcomes.length > 0 && <FileOutcomes outcomes={outcomes} arrivals={arrivals} />}
      {reading !== null && <ReadingCard reading={reading} onStop={() => arrivals.getState().stop()} />}
      {copy !== null && <ArrivedCopy copy={copy} arrivals={arrivals} />}
      {isMerging && <MergeScreen merge={merge} onKeepCopy={isFile ? keepCopy : null} />}
      {refused.length > 0 && <LinkRefused problems={refused} onClose={() => arrivals.getState().leave()} />}
    </Suspense>
  );
}
