export const parts = {
  broke: 'This panel stopped working. Your document is safe.',
  missing: 'This part did not arrive: the network is gone, or a newer version was put online.',
  saved: 'Your work is saved.',
  notSaved: 'Your work is not saved: download a copy before you reload.',
  reloadPanel: 'Reload the panel',
  reloadPage: 'Reload the page',
} as const;
