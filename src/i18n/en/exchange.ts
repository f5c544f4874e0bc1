export const exchange = {
  importRefused: 'This file was not opened; nothing was changed',
  exportFailed: 'The file could not be written',
} as const;
