/** The tables whose records are damaged: all but the one that says which app may write. */
export const CORRUPT_TABLES = [
  'services',
  'pictures',
  'snapshots',
  'journal',
  'versions',
  'versionBodies',
  'variants',
  'runs',
  'feedback',
] as const;
