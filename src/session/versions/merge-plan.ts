import type { Service } from '#core/model';

/** What a merge puts on the desk, and what is kept of what went into it. */
export interface MergePlan {
  /** The working copy that was merged; another one refuses the plan. */
  readonly ours: Service;
  readonly merged: Service;
  /** What both come from; null: it need not be kept. */
  readonly base: Service | null;
  /** A version that is here, or what came as a file. */
  readonly theirs: { readonly version: string } | { readonly service: Service };
  /** Names for what becomes a version: before, ours, theirs with its variant; and for the undo step. */
  readonly words: {
    readonly base: string;
    readonly ours: string;
    readonly theirs: string;
    readonly line: string;
    readonly step: string;
  };
}
