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

/** What takes services to other people and other computers; fetched when it is first needed. */
export interface TransferPort {
  readonly links: LinkPort;
}
