import type { Problem } from '#core/base';
import type { WholeService } from '#core/exchange/throughline';
import type { Service } from '#core/model';
import type { Choices, Merge, MergeSide, Three } from '#core/versions/merge';

/** What is merged into the working copy. */
export type MergeSource =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'variant'; readonly id: string; readonly versionId: string; readonly name: string };

/** What becomes a version is called so, and the undo step. */
export interface MergeWords {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly line: string;
  readonly step: string;
}

/** Another state of the open service on its way into the working copy. */
export interface MergeState {
  /**
   * `unrelated`: nothing is known that both come from. `failed`: one of the three could not be read. `changed`: the working
   * copy is another one than when this began.
   */
  readonly status: 'off' | 'reading' | 'ready' | 'unrelated' | 'changed' | 'failed';
  readonly source: MergeSource | null;
  readonly sides: Three<Service> | null;
  /** What comes of the choices so far. */
  readonly merge: Merge | null;
  readonly choices: Choices;
  readonly isMerging: boolean;
  /** Why it was not merged. */
  readonly problems: readonly Problem[];

  openFile(fileName: string, whole: WholeService): Promise<void>;
  /** Another variant of the open service, as its latest version has it; `name` is what it is called on the screen. */
  openVariant(id: string, name: string): Promise<void>;
  /** The same from the beginning, into the working copy as it is now. */
  again(): Promise<void>;
  choose(conflict: string, side: MergeSide): void;
  /** For every conflict that nothing was chosen for. */
  chooseRest(side: MergeSide): void;
  /** Makes it the working copy; true where that was done. Nothing happens while a conflict is open. */
  carryOut(words: MergeWords): Promise<boolean>;
  close(): void;
}
