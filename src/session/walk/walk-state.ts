import type { Spread } from '#core/analysis/walk';
import type { Problem, Share } from '#core/base';
import type { FlowId, NodeId, ProcessId, RoleId } from '#core/model';

/** Through whose eyes: the case itself sees every step, the others those they take part in. */
export type Viewpoint =
  | { readonly by: 'case' }
  | { readonly by: 'customer' }
  | { readonly by: 'role'; readonly roleId: RoleId };

/** The times of a step, over the simulated cases that came this way; null where there are none. */
export interface StepTold {
  /**
   * The customer: how long since the customer last took part. Staff and the case: how long the work lay here before somebody took it up.
   */
  readonly waited: Spread | null;
  /** How old the case was when it came here (for staff: to lie before them). */
  readonly age: Spread | null;
  /** From the beginning of the work to its end, interruptions included; of a timer or message the whole stay. */
  readonly takes: Spread | null;
  /** Staff: how much work lay before the role already when the case came; the median. */
  readonly ahead: number | null;
}

/** One way out of a decision. */
export interface DecisionWay {
  readonly flow: FlowId;
  /** Null where neither the drawing nor a simulated case says. */
  readonly share: Share | null;
  /** `drawing`: as entered there; `cases`: counted over the simulated cases that came this way. */
  readonly from: 'drawing' | 'cases';
}

/** One thing the walker may let happen next. */
export interface WalkChoice {
  readonly token: number;
  readonly node: NodeId;
  readonly kind: 'work' | 'choose' | 'chooseSome' | 'timer' | 'message' | 'first' | 'held';
  /** Of work, timers and messages. */
  readonly told: StepTold | null;
  /** Of decisions; empty elsewhere. */
  readonly ways: readonly DecisionWay[];
  /** What most cases do here. */
  readonly most: readonly FlowId[];
  /** The case may give up what it waits for here. */
  readonly mayGiveUp: boolean;
}

/** What happened, oldest first. `at`: how old the case was when it was over. */
export type StoryEntry =
  | { readonly what: 'arrive'; readonly node: NodeId | null }
  | {
      readonly what: 'work' | 'timer' | 'message';
      readonly node: NodeId;
      readonly told: StepTold;
      readonly at: Spread | null;
      /** Staff: the next step of the same case that somebody else does. */
      readonly handedTo: NodeId | null;
    }
  | { readonly what: 'decided'; readonly node: NodeId; readonly ways: readonly DecisionWay[] }
  | { readonly what: 'pass' | 'held' | 'fire'; readonly node: NodeId }
  | { readonly what: 'gaveUp'; readonly node: NodeId; readonly at: Spread | null }
  /** What others did meanwhile, in order, and how long that was from what stands before it in the story. */
  | { readonly what: 'behind'; readonly nodes: readonly NodeId[]; readonly took: Spread | null }
  /** `waited`: since the viewer last took part. */
  | {
      readonly what: 'end';
      readonly node: NodeId;
      readonly waited: Spread | null;
      readonly at: Spread | null;
    };

/** The simulated cases that the times are read off. */
export interface WalkSample {
  /** `none`: the service has no scenario. `refused`: it cannot be simulated yet, for `problems`. */
  readonly status: 'none' | 'recording' | 'ready' | 'refused';
  readonly scenarioName: string;
  /** All of them, and those that came the way of the walk so far. */
  readonly cases: number;
  readonly alike: number;
  readonly problems: readonly Problem[];
}

/** One case, walked by hand. */
export interface WalkState {
  /** `choosing`: through whose eyes? */
  readonly status: 'off' | 'choosing' | 'walking' | 'over' | 'refused';
  readonly problems: readonly Problem[];
  readonly processId: ProcessId | null;
  readonly viewpoint: Viewpoint | null;
  /** Where the walk began, where the process has several starts. */
  readonly start: NodeId | null;
  /** Decisions are taken as most cases go, without asking. */
  readonly asMostDo: boolean;
  readonly choices: readonly WalkChoice[];
  readonly story: readonly StoryEntry[];
  /** Nodes where the case waits for ever, where it cannot come to its end. */
  readonly stuckAt: readonly NodeId[];
  /** How old the case is now. */
  readonly elapsed: Spread | null;
  readonly canGoBack: boolean;
  readonly sample: WalkSample;

  /** Asks through whose eyes. */
  open(): void;
  /** Where walks begin from now on. */
  startAt(start: NodeId): void;
  begin(viewpoint: Viewpoint): Promise<void>;
  /** The same walk from its start. */
  restart(): void;
  take(token: number, flows?: readonly FlowId[]): void;
  /** The case gives up waiting, where it may. */
  giveUp(token: number): void;
  back(): void;
  decideAsMost(on: boolean): void;
  end(): void;
}
