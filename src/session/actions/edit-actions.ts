import { hasEditableSelection, hasService, isEditable, type Row } from './row.ts';

/** Changing the document and what is selected in it. */
export const editActions: readonly Row[] = [
  {
    id: 'undo',
    group: 'edit',
    shortcuts: ['mod+z'],
    places: ['toolbar'],
    enabled: (context) => isEditable(context) && context.session.workspace.getState().undoLabel !== null,
    run: ({ session }) => session.workspace.getState().undo(),
  },
  {
    id: 'redo',
    group: 'edit',
    shortcuts: ['mod+shift+z', 'mod+y'],
    places: ['toolbar'],
    enabled: (context) => isEditable(context) && context.session.workspace.getState().redoLabel !== null,
    run: ({ session }) => session.workspace.getState().redo(),
  },
  {
    id: 'cut',
    group: 'edit',
    shortcuts: ['mod+x'],
    places: ['contextNode'],
    enabled: (context) => isEditable(context) && context.session.workspace.getState().canCopy(),
    run: ({ session }) => session.workspace.getState().cut(),
  },
  {
    id: 'copy',
    group: 'edit',
    shortcuts: ['mod+c'],
    places: ['contextNode'],
    enabled: (context) => hasService(context) && context.session.workspace.getState().canCopy(),
    run: ({ session }) => session.workspace.getState().copy(),
  },
  {
    id: 'paste',
    group: 'edit',
    shortcuts: ['mod+v'],
    places: ['contextCanvas'],
    enabled: (context) => isEditable(context) && context.session.workspace.getState().canPaste,
    run: ({ session }) => session.workspace.getState().paste(),
  },
  {
    id: 'duplicate',
    group: 'edit',
    shortcuts: ['mod+d'],
    places: ['contextNode'],
    enabled: (context) => isEditable(context) && context.session.workspace.getState().canCopy(),
    run: ({ session }) => session.workspace.getState().duplicate(),
  },
  {
    id: 'delete',
    group: 'edit',
    shortcuts: ['delete', 'backspace'],
    places: ['contextNode', 'contextFlow', 'contextLane'],
    enabled: hasEditableSelection,
    run: ({ session }) => session.workspace.getState().deleteSelection(),
  },
  {
    id: 'rename',
    group: 'edit',
    shortcuts: ['f2'],
    places: ['contextNode', 'contextFlow', 'contextLane'],
    enabled: (context) =>
      isEditable(context) &&
      context.canvas !== null &&
      context.session.workspace.getState().selection.length === 1,
    run: ({ session, canvas }) => {
      const [only] = session.workspace.getState().selection;
      if (only !== undefined) canvas?.startRename(only);
    },
  },
  {
    id: 'selectAll',
    group: 'edit',
    shortcuts: ['mod+a'],
    places: ['contextCanvas'],
    enabled: hasService,
    run: ({ session }) => session.workspace.getState().selectAll(),
  },
  {
    id: 'comment',
    group: 'edit',
    shortcuts: ['mod+alt+m'],
    places: ['contextNode', 'contextFlow', 'contextLane'],
    enabled: isEditable,
    run: ({ open }) => open('comment'),
  },
  {
    id: 'find',
    group: 'edit',
    shortcuts: ['mod+f'],
    places: ['toolbar'],
    enabled: hasService,
    run: ({ open }) => open('find'),
  },
];
