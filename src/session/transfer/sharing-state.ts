import type { Problem } from '#core/base';

/** The link to what is open; `limit` in characters. */
export type SharedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly address: string }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** The open service as a link. */
export interface SharingState {
  readonly link: SharedLink;
  /** Null: not tried yet. False: the browser refused, so the person has to copy it. */
  readonly copied: boolean | null;

  /** Makes the link to the service as it is now. */
  makeLink(): Promise<void>;
  copyLink(): Promise<void>;
}
