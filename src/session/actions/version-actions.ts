import { hasService, isEditable, type Row } from './row.ts';

/** Named versions. */
export const versionActions: readonly Row[] = [
  {
    id: 'saveVersion',
    group: 'versions',
    shortcuts: ['mod+s'],
    places: ['toolbar'],
    enabled: isEditable,
    run: ({ open }) => open('saveVersion'),
  },
  {
    id: 'showVersions',
    group: 'versions',
    shortcuts: ['mod+shift+h'],
    places: ['toolbar'],
    enabled: hasService,
    run: ({ open }) => open('versions'),
  },
];
