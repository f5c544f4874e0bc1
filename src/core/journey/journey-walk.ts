import { invariant } from '#core/base';
import { compileProcess, createWalk } from '#core/machine';
import type { FlowId, Journey, JourneyStepId, NodeId, Service } from '#core/model';
import { journeyProcess } from './journey-process.ts';
import type { JourneyWay } from './ways.ts';

/** Where a way leads to: what is remembered of a choice, so that it can be made again on a map that was changed. */
export type Destination = JourneyWay['to'];

/** Where a customer stands who walks through a journey. */
export interface JourneyWalkState {
  /** Null once the journey is over. */
  readonly here: JourneyStepId | null;
  /** Where one may go from here. */
  readonly ways: readonly JourneyWay[];
  /** The steps lived so far, oldest first, the present one last. */
  readonly story: readonly JourneyStepId[];
  readonly outcome: 'underWay' | 'finished' | 'gaveUp';
  /** The choices that were made: those asked for, up to the first that is none any more. */
  readonly taken: readonly Destination[];
}

/**
 * One customer's way through a journey on the machines that processes run on: from the first step by the choices given.
 * Null for a journey without steps.
 */
export function walkJourney(
  service: Service,
  journey: Journey,
  choices: readonly Destination[],
): JourneyWalkState | null {
  const made = journeyProcess(service, journey);
  if (made === null) return null;
  const machines = compileProcess(made.service, made.processId, { placeholders: 'refuse' });
  invariant(machines.ok, `The journey <${journey.id}> compiles to a machine.`);
  const walk = createWalk(machines.value);
  const here = (): JourneyStepId | null => {
    const [token] = walk.state.tokens;
    return token === undefined ? null : made.stepOf(token.node);
  };
  const waysHere = (): readonly JourneyWay[] => {
    const step = here();
    return (step && made.ways.get(step)) ?? [];
  };
  const taken: Destination[] = [];
  for (const to of choices) {
    const way = waysHere().find((each) => isSame(each.to, to));
    const [standing] = walk.state.tokens;
    if (way === undefined || standing === undefined) break;
    walk.advance(standing.token);
    const [split] = walk.state.tokens;
    const over = split?.flows.find((flow) => made.wayOf(flow) === way);
    if (split !== undefined && over !== undefined) walk.advance(split.token, [over]);
    taken.push(to);
  }
  const lived = walk.state.events.flatMap(({ type, at }) =>
    type === 'complete' ? [made.stepOf(at as NodeId)] : [],
  );
  const story = [...lived, here()].filter((step) => step !== null);
  const last = walk.state.events.findLast(({ type }) => type === 'traverse');
  const gaveUp = last !== undefined && made.wayOf(last.at as FlowId)?.to.kind === 'givesUp';
  const outcome = walk.state.over ? (gaveUp ? 'gaveUp' : 'finished') : 'underWay';
  return { here: here(), ways: waysHere(), story, outcome, taken };
}

function isSame(a: Destination, b: Destination): boolean {
  return a.kind === b.kind && (a.kind !== 'step' || b.kind !== 'step' || a.stepId === b.stepId);
}
