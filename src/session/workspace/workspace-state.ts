import type { Problem } from '#core/base';
import type { ArgumentsIn, CommandArguments, CommandBook, CommandName } from '#core/editing';
import type { Change, Finding } from '#core/analysis';
import type { SoundnessFinding } from '#core/analysis/soundness';
import type { ElementId, JourneyElementId, JourneyId, Service } from '#core/model';

/**
 * The truth about the working copy.
 * `saved`: every command is committed to disk. `saving`: a write is under way. `notSaved`: the last write failed, the work is
 * in memory only, and `reason` says why. `readOnly`: another tab holds the document, or it is an opened version.
 */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'notSaved';
      readonly reason: 'quota' | 'blocked' | 'cleared' | 'conflict' | 'failed';
    }
  | { readonly kind: 'readOnly'; readonly reason: 'otherTab' | 'newerApp' };

export type Mode = 'design' | 'simulate' | 'improve';

/** A history entry as the menu shows it: the label is `history.<command>` with `values`. */
export interface HistoryLabel {
  readonly command: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What is wrong or doubtful about the drawing; where a case may not come to its end, with how that comes about. */
export interface DrawingProblem extends Finding, Partial<Pick<SoundnessFinding, 'trace' | 'processId'>> {
  /** Of the document it was found in. What it says and offers holds while that is still the revision of the workspace. */
  readonly revision: number;
}

/** The service that is open. Null fields when none is. */
export interface WorkspaceState {
  readonly service: Service | null;
  /** Grows with every change of the document, also by undo; results carry the revision they were made from. */
  readonly revision: number;
  /** What is selected on the process drawing. */
  readonly selection: readonly ElementId[];
  /** What is selected on the journey map that is open. */
  readonly mapSelection: readonly JourneyElementId[];
  /** The journey map that is open in place of the process drawing; null: the drawing. */
  readonly sheet: JourneyId | null;
  readonly mode: Mode;
  readonly undoLabel: HistoryLabel | null;
  readonly redoLabel: HistoryLabel | null;
  readonly save: SaveStatus;
  /** Drawing problems, live (debounced). */
  readonly problems: readonly DrawingProblem[];
  /** What the last import or load remarked: repairs, elements not understood. */
  readonly remarks: readonly Problem[];

  /**
   * Runs an editing command; one call is one undo step unless `gesture` names the gesture it belongs to
   * (steps of one gesture merge). Returns the command's problems; on an error nothing changes.
   */
  edit<C extends CommandName>(
    command: C,
    args: CommandArguments<C>,
    options?: { readonly gesture?: string },
  ): readonly Problem[];
  /** The same with a command of another book, which is loaded with the screen that needs it. */
  editWith<B extends CommandBook, C extends keyof B & string>(
    book: B,
    command: C,
    args: ArgumentsIn<B, C>,
    options?: { readonly gesture?: string },
  ): readonly Problem[];
  /** Carries out a change as one undo step. Returns its problems; on an error nothing changes. */
  carryOut(change: Change): readonly Problem[];
  undo(): void;
  redo(): void;
  select(ids: readonly ElementId[]): void;
  selectOnMap(ids: readonly JourneyElementId[]): void;
  /** Opens a journey map, or the process drawing; nothing is selected there yet. */
  openSheet(sheet: JourneyId | null): void;
  setMode(mode: Mode): void;
  dismissRemarks(): void;
  /** Every node and flow of the drawing. */
  selectAll(): void;
  /** True when the selection holds something that can be copied. */
  canCopy(): boolean;
  /** True when something was copied or cut in this browser tab. */
  readonly canPaste: boolean;
  copy(): void;
  cut(): void;
  /** Pastes at a canvas position, or beside the original. */
  paste(at?: { readonly x: number; readonly y: number }): void;
  duplicate(): void;
  deleteSelection(): void;
  /** Automatic placement of everything, lanes included; one undo step. Resolves when done. */
  autoLayout(): Promise<void>;
}
