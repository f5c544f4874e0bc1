import type { ArchiveLimits } from '#session/ports';

const MEGABYTE = 1024 * 1024;

/** What a backup comes to at most. The same holds for making one, so that what is made can be opened again. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  archive: 256 * MEGABYTE,
  files: 5001,
  bytesOfOne: 64 * MEGABYTE,
  bytes: 1024 * MEGABYTE,
};
