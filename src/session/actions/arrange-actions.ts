import { isEditable, type Row } from './row.ts';

/** Placement of what is drawn. */
export const arrangeActions: readonly Row[] = [
  {
    id: 'autoLayout',
    group: 'arrange',
    shortcuts: ['mod+shift+l'],
    places: ['toolbar', 'contextCanvas'],
    enabled: (context) =>
      isEditable(context) &&
      Object.keys(context.session.workspace.getState().service?.nodes ?? {}).length > 0,
    run: ({ session }) => void session.workspace.getState().autoLayout(),
  },
];
