import type { Walk, WalkEvent, WalkToken } from '#core/machine';
import type { FlowId, NodeId, Service } from '#core/model';
import type { WalkChoice, WalkState } from './playback-state.ts';

type Step = WalkState['steps'][number];

/** What a token waits for, as the person is asked for it. */
export function choiceOf(
  { token, node, waitsFor, flows, mayGiveUp }: WalkToken,
  service: Service,
): WalkChoice {
  return { token, node, kind: kindOf(waitsFor, node, service), flows, mayGiveUp };
}

function kindOf(waitsFor: WalkToken['waitsFor'], node: NodeId, service: Service): WalkChoice['kind'] {
  if (waitsFor === 'join') return 'held';
  if (waitsFor === 'choices') return 'chooseSome';
  if (waitsFor !== 'choice') return waitsFor;
  return service.nodes[node]?.kind === 'eventBasedGateway' ? 'first' : 'choose';
}

const KINDS: Partial<Record<WalkEvent['type'], string>> = {
  pass: 'pass',
  throw: 'pass',
  hold: 'held',
  fire: 'fire',
  end: 'end',
  abandon: 'abandon',
};

/**
 * What happened because of the person's moves: `moves[n]` was the choice that move n + 1 answered. Crossings are told
 * only where they were chosen, and what happened before the first move not at all.
 */
export function stepsOf(walk: Walk, moves: readonly WalkChoice[], service: Service): readonly Step[] {
  return walk.state.events.flatMap((event): Step[] => {
    const move = moves[event.turn - 1];
    if (move === undefined) return [];
    if (event.type === 'traverse') {
      const flow = event.at as FlowId;
      const isChosen = move.flows.includes(flow) && service.flows[flow]?.source === move.node;
      return isChosen ? [{ node: move.node, flow, kind: move.kind }] : [];
    }
    const kind = event.type === 'complete' ? move.kind : KINDS[event.type];
    return kind === undefined ? [] : [{ node: event.at as NodeId, flow: null, kind }];
  });
}
