import type { TraceFrame } from '#core/analysis/soundness';
import type { DrawingProblem } from '#session/workspace';
import type { TokenView } from './playback-state.ts';

/** A counter-example, played move by move on the machines. */
export interface ExampleState {
  /** `refused`: the machines could not be loaded, or do not make these moves. */
  readonly status: 'off' | 'loading' | 'shown' | 'refused';
  readonly problem: DrawingProblem | null;
  /** One a move. */
  readonly frames: readonly TraceFrame[];
  /** The move that is shown, from 0, and how far it has come, 0…1. */
  readonly at: number;
  readonly share: number;
  /** True while moves follow each other by themselves. */
  readonly playing: boolean;

  show(problem: DrawingProblem): Promise<void>;
  close(): void;
  /** The next move, seen from its beginning. */
  step(): void;
  /** Where the tokens stood before this move. */
  back(): void;
  play(): void;
  pause(): void;
  /** Advances by real milliseconds; called from the screen's frame loop while something moves. */
  tick(milliseconds: number): void;
  tokens(): readonly TokenView[];
}
