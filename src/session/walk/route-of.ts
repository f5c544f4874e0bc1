import { isDecision, mayBeGivenUp, type Route } from '#core/analysis/walk';
import type { WalkEvent } from '#core/machine';
import type { FlowId, NodeId, Service } from '#core/model';

/** The way a walk has come, as simulated cases are asked for it. What was taken in one move is one way. */
export function routeOf(events: readonly WalkEvent[], service: Service, start: NodeId | null): Route {
  const taken = new Map<NodeId, { readonly turn: number; readonly ways: string[] }[]>();
  const note = (node: NodeId, turn: number, way: string): void => {
    const own = taken.get(node) ?? [];
    taken.set(node, own);
    const last = own.at(-1);
    if (last?.turn === turn) last.ways.push(way);
    else own.push({ turn, ways: [way] });
  };
  for (const { type, at, turn } of events) {
    const flow = type === 'traverse' ? service.flows[at as FlowId] : undefined;
    if (flow && isDecision(service, flow.source)) note(flow.source, turn, flow.id);
    else if (type === 'abandon') note(at as NodeId, turn, 'gaveUp');
    else if (type === 'complete' && mayBeGivenUp(service, at as NodeId)) note(at as NodeId, turn, 'done');
  }
  const ways = [...taken].map(
    ([node, visits]) => [node, visits.map((visit) => visit.ways.toSorted().join('+'))] as const,
  );
  return { start, ways: new Map(ways) };
}
