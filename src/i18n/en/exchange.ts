export const exchange = {
  importRefused: 'This file was not opened; nothing was changed',
  exportFailed: 'The file could not be written',
  versionsFailed: 'That could not be done with the versions',
  libraryFailed: 'That could not be done',
  discard: 'Leave without saving',
} as const;
