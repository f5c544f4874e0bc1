import { invariant } from '#core/base';
import { compileProcess, createWalk } from '#core/machine';
import type { FlowId, Journey, JourneyStepId, NodeId, Service } from '#core/model';
import { journeyProcess } from './journey-process.ts';
import type { JourneyWay } from './ways.ts';

/** Where a customer stands who walks through a journey. A new object after every move. */
export interface JourneyWalkState {
  /** Null once the journey is over. */
  readonly here: JourneyStepId | null;
  /** Where one may go from here. */
  readonly ways: readonly JourneyWay[];
  /** The steps lived so far, oldest first, the present one last. */
  readonly story: readonly JourneyStepId[];
  readonly outcome: 'underWay' | 'finished' | 'gaveUp';
}

/** One customer's way through a journey, step by step, on the machines that processes run on. */
export interface JourneyWalk {
  readonly state: JourneyWalkState;
  /** Goes one of the ways of the state; any other is ignored. */
  take(way: JourneyWay): void;
  /** Takes the last move back; nothing happens at the start. */
  back(): void;
}

/** Starts a walk at the first step. Null for a journey without steps. */
export function createJourneyWalk(service: Service, journey: Journey): JourneyWalk | null {
  const made = journeyProcess(service, journey);
  if (made === null) return null;
  const machines = compileProcess(made.service, made.processId, { placeholders: 'refuse' });
  invariant(machines.ok, `The journey <${journey.id}> compiles to a machine.`);
  const walk = createWalk(machines.value);
  let marks: readonly number[] = [];

  function tell(): JourneyWalkState {
    const [token] = walk.state.tokens;
    const here = token === undefined ? null : (made?.stepOf(token.node) ?? null);
    const done = walk.state.events.flatMap(({ type, at }) =>
      type === 'complete' ? [made?.stepOf(at as NodeId) ?? null] : [],
    );
    const story = [...done, here].filter((step) => step !== null);
    return { here, story, ways: (here && made?.ways.get(here)) ?? [], outcome: outcome() };
  }

  function outcome(): JourneyWalkState['outcome'] {
    if (!walk.state.over) return 'underWay';
    const last = walk.state.events.findLast(({ type }) => type === 'traverse');
    const way = last && made?.wayOf(last.at as FlowId);
    return way?.to.kind === 'givesUp' ? 'gaveUp' : 'finished';
  }

  let state = tell();
  return {
    get state() {
      return state;
    },
    take(way) {
      const { turn, tokens } = walk.state;
      const [token] = tokens;
      if (token === undefined || !state.ways.includes(way)) return;
      walk.advance(token.token);
      const [split] = walk.state.tokens;
      const over = split?.flows.find((flow) => made.wayOf(flow) === way);
      if (split !== undefined && over !== undefined) walk.advance(split.token, [over]);
      marks = [...marks, turn];
      state = tell();
    },
    back() {
      const mark = marks.at(-1);
      if (mark === undefined) return;
      marks = marks.slice(0, -1);
      while (walk.state.turn > mark) walk.undo();
      state = tell();
    },
  };
}
