/** Clock, ids, delays and hashing: what the session may not reach for by itself. */
export interface EnvironmentPort {
  /** Milliseconds since 1970. */
  now(): number;
  /** A fresh id, unique for ever. */
  newId(): string;
  /** IANA name of the zone the person is in. */
  readonly timeZone: string;
  /** Calls `task` once after `milliseconds`; the returned function calls it off. */
  after(milliseconds: number, task: () => void): () => void;
  /** SHA-256 of the UTF-8 bytes of `text`, in lower-case hexadecimal. */
  sha256(text: string): Promise<string>;
  /**
   * Tells when the page may be about to disappear (hidden, frozen, closed). The listener must do its work synchronously.
   * Returns how to stop listening.
   */
  onLeaving(listener: () => void): () => void;
}
