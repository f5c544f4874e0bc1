import type { CanvasPort } from '#session/ports';

/** Where an action is offered. The command palette offers all of them. */
export type ActionPlace =
  | 'toolbar'
  | 'contextNode'
  | 'contextFlow'
  | 'contextCanvas'
  | 'contextLane'
  | 'file'
  | 'view';

/** What actions work on; built once by the composition root. */
export interface ActionContext<Session> {
  readonly session: Session;
  readonly canvas: CanvasPort | null;
  /** Screens outside the document that an action may open. */
  readonly open: (
    screen:
      | 'palette'
      | 'shortcuts'
      | 'find'
      | 'versions'
      | 'problems'
      | 'comments'
      | 'comment'
      | 'saveVersion'
      | 'report'
      | 'improvementReport'
      | 'import'
      | 'proposeJourney'
      | 'unbound'
      | 'journeyWalk'
      | 'exportMap'
      | 'printMap'
      | 'presentMap'
      | 'share'
      | 'storage'
      | 'saveToFolder'
      | 'saveWithVersions'
      | 'backUp'
      | 'compare'
      | 'keeping',
  ) => void;
}

/**
 * One thing a person can do. Menus, toolbar, command palette, shortcuts and the shortcut sheet all read this row;
 * its label is `actions.<id>`.
 */
export interface Action<Session> {
  readonly id: string;
  readonly group: 'file' | 'edit' | 'view' | 'arrange' | 'simulate' | 'versions' | 'help';
  /** `mod` is ⌘ on a Mac and Ctrl elsewhere, e.g. `mod+shift+z`, `?`, `delete`. */
  readonly shortcuts: readonly string[];
  readonly places: readonly ActionPlace[];
  enabled(context: ActionContext<Session>): boolean;
  run(context: ActionContext<Session>): void;
}
