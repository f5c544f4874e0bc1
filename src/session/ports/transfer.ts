import type { Result } from '#core/base';

/** Links that carry a service in their fragment, which no browser sends to a server. */
export interface LinkPort {
  /** What a link brought into the address of the page, taken out of the address; null: nothing. */
  take(): string | null;
  /** Tells when the address has changed while the page is open. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /** The address of this app with `text` compressed in its fragment. */
  addressFor(text: string): Promise<string>;
  /**
   * The text that `taken` carries, never more than `mostBytes` of it unpacked.
   * Errors: linkNewer · linkBroken · linkTooLarge {limit} (megabytes).
   */
  unpack(taken: string, mostBytes: number): Promise<Result<string>>;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
}

/** What was last written of a service into the folder. */
export interface WrittenFile {
  readonly serviceId: string;
  /** Of the service, when it was written. */
  readonly serviceName: string;
  readonly fileName: string;
  /** SHA-256 of the text. */
  readonly hash: string;
}

/** A folder on this computer that the person chose. Rejects with a `Failure`; `missing`: the folder is gone. */
export interface FolderPort {
  /** False: this browser cannot write into folders. */
  isOffered(): boolean;
  /** Name of the folder that was chosen last, perhaps in an earlier visit; null: none. */
  remembered(): Promise<string | null>;
  /** Lets the person choose a folder and remembers it; null when they call it off. */
  choose(): Promise<string | null>;
  /** May the folder be written? Asks the person where needed, so it must follow something they did. */
  allow(): Promise<boolean>;
  /** The text of a file; empty where it is over `mostBytes` or no file; null where there is nothing of that name. */
  read(fileName: string, mostBytes: number): Promise<string | null>;
  /** Writes a file whole, or not at all, and remembers what was written. */
  write(text: string, written: WrittenFile): Promise<void>;
  lastWritten(serviceId: string): Promise<WrittenFile | null>;
}

/** How large an archive is, and how much of it is unpacked, in bytes; `bytes` over everything that is read of it. */
export interface ArchiveLimits {
  readonly archive: number;
  readonly files: number;
  readonly bytesOfOne: number;
  readonly bytes: number;
}

/** An archive whose files are unpacked when they are read. */
export interface OpenArchive {
  /** As the archive has them; never taken for places. */
  readonly names: readonly string[];
  /** Errors: archiveLacks · archiveBroken · archiveTooLarge {limit}, each with `fileName`. */
  read(name: string): Promise<Result<string>>;
}

/** Archives of texts. */
export interface ArchivePort {
  /** Rejects with `tooLarge` where `open` would refuse it within the same limits. */
  pack(
    texts: AsyncIterable<{ readonly name: string; readonly text: string }>,
    limits: ArchiveLimits,
  ): Promise<Blob>;
  /** Errors: notArchive · tooManyFiles {count, limit}. */
  open(bytes: ArrayBuffer, limits: ArchiveLimits): Result<OpenArchive>;
}

/** What takes services to other people and other computers; fetched when it is first needed. */
export interface TransferPort {
  readonly links: LinkPort;
  readonly folder: FolderPort;
  readonly archive: ArchivePort;
}
