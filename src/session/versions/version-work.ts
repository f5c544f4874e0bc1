import type { Service } from '#core/model';
import type { StoredVariant, StoredVersion } from '#session/ports';

/** Everything kept of the versions of a service, deleted ones too. */
export interface VersionShelf {
  /** Oldest first. */
  readonly versions: readonly StoredVersion[];
  /** The first one is always there, stored or not. */
  readonly variants: readonly StoredVariant[];
  /** The variant the working copy stands on. */
  readonly standing: StoredVariant;
}

/** What a version is called, and by whom. */
export type Words = Pick<StoredVersion, 'name' | 'author'> &
  Partial<Pick<StoredVersion, 'reason' | 'runKey'>>;

/** How states of a service become versions, and versions the working copy. Everything throws `Refused` or a `Failure`. */
export interface KeepingVersions {
  /** Throws where this tab may only look on. */
  writable(): void;
  /** Keeps a service as a version beside the working copy, which from then on stands on it if `standing` is given; its id. */
  add(
    service: Service,
    words: Words,
    variantId: string,
    parents: readonly string[],
    standing?: StoredVariant,
  ): Promise<string>;
  /** Keeps the working copy as the next version of the variant it stands on, with the run on screen if that is current. */
  keep(service: Service, words: Words, standing: StoredVariant): Promise<string>;
  /** A version with the content of `service` that can be read: the one it builds on, else the latest; null: there is none. */
  sameContent(service: Service, shelf: VersionShelf): Promise<StoredVersion | null>;
  /** The version that the working copy is equal to; where it is equal to none, it becomes one first. */
  keepIfNew(
    service: Service,
    shelf: VersionShelf,
    words: Words,
  ): Promise<{ readonly base: Pick<StoredVersion, 'id' | 'variantId'>; readonly isNew: boolean }>;
  /**
   * Makes a version the working copy, standing on a variant, as one undo step called `command`. True where what lay there was
   * equal to no version and has become one, called by `words`.
   */
  goTo(
    service: Service,
    shelf: VersionShelf,
    to: { readonly version: StoredVersion; readonly variant: StoredVariant },
    command: string,
    words: Words,
  ): Promise<boolean>;
}
