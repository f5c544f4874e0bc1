import type { Problem } from '#core/base';
import type { FlowId, NodeId, ProcessId } from '#core/model';

/**
 * One move in a token game, as `createWalk` takes it: a case begins at `node`, the work, timer or message that the token at
 * `node` waits for comes, the case gives up waiting for it, or the token goes on over `flows` (one at a choice or a race, one or more at an inclusive
 * split). What follows from a move without anybody deciding is part of it.
 */
export interface TraceStep {
  readonly event:
    | 'start'
    | 'complete'
    | 'elapse'
    | 'message'
    | 'giveUp'
    | 'choose'
    | 'chooseSome'
    | 'first'
    | 'pass';
  readonly node: NodeId;
  readonly flows: readonly FlowId[];
}

/**
 * - `deadlock`               a case can stop for ever at a join, which has not fired
 * - `joinsWaitForEachOther`  the same, at joins each of which needs a token held at another
 * - `leftBehind`             a token stays for ever at a join that has fired
 * - `livelock`               a case can come into a loop that it never leaves
 * - `unbounded`              there is no limit to the number of tokens of one case
 * - `deadStep`               steps and events that no case ever comes to
 * - `noEntry`                no case can begin
 * - `lackOfSynchronisation`  two tokens of a case can be at one place at the same moment (a warning)
 * - `endTwice`               an end event can be reached twice in one case (a warning; BPMN allows it)
 */
export type ViolationCode =
  | 'deadlock'
  | 'joinsWaitForEachOther'
  | 'leftBehind'
  | 'livelock'
  | 'unbounded'
  | 'deadStep'
  | 'noEntry'
  | 'lackOfSynchronisation'
  | 'endTwice';

export interface Violation {
  readonly code: ViolationCode;
  readonly severity: 'error' | 'warning';
  readonly processId: ProcessId;
  /** The elements it shows at, in the order of the document. */
  readonly at: readonly (NodeId | ProcessId)[];
  /** The shortest moves (of those looked at) after which it shows; empty where nothing has to happen first. */
  readonly trace: readonly TraceStep[];
}

/**
 * Why not everything was looked at: too many states, too many tokens in one place, an inclusive split with too many ways to
 * try every selection of them, something that begins at an element that is not executed yet, or a process that cannot be
 * executed.
 */
export type SoundnessLimit = 'states' | 'tokens' | 'branches' | 'placeholders' | 'refused';

/** The answer about one process or several; the worst of them. */
export interface Soundness {
  /** `unsound`: an error was found. `undecided`: none was found, but not everything was looked at. */
  readonly sound: 'sound' | 'unsound' | 'undecided';
  readonly violations: readonly Violation[];
  /** Markings looked at. */
  readonly states: number;
  /** Why not everything was looked at; null where it was. */
  readonly limit: SoundnessLimit | null;
  /** Inclusive splits of which not every selection of ways was tried. */
  readonly abridged: readonly NodeId[];
  /** Placeholders at which something begins that was not looked at: events on the border of a step, far ends of links. */
  readonly unexecuted: readonly NodeId[];
  /** Where `limit` is `refused`: why. */
  readonly problems: readonly Problem[];
}

/** How far the search goes. */
export interface SoundnessLimits {
  /** Markings of one process. */
  readonly states: number;
  /** Tokens in one place beyond which a marking is not followed further. */
  readonly tokens: number;
}
