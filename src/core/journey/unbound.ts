import {
  cardsOf,
  type JourneyId,
  type NodeId,
  processesOf,
  type ProcessNode,
  type Service,
  type Touchpoint,
} from '#core/model';
import { contactAt, type CustomerContact } from './customer-contact.ts';
import { nodesInOrder } from './nodes-in-order.ts';
import { stepsInOrder } from './ways.ts';

/** A step that the customer notices and that happens at no touchpoint of the map. */
export interface UnboundStep {
  readonly node: ProcessNode;
  readonly because: CustomerContact;
}

/** What is not connected between a map and the processes of its service. */
export interface Unbound {
  /** Touchpoints that no step of a process happens at, from left to right. */
  readonly touchpoints: readonly Touchpoint[];
  /** In the order in which a case meets them. Of the processes that the map is bound to; of all where it is bound to none. */
  readonly steps: readonly UnboundStep[];
}

/** The touchpoints of a map from left to right, those of one column from top to bottom. */
export function touchpointsInOrder(service: Service, journeyId: JourneyId): readonly Touchpoint[] {
  const columns = new Map(stepsInOrder(service, journeyId).map(({ id }, at) => [id, at]));
  const columnOf = ({ stepId }: Touchpoint): number => columns.get(stepId) ?? columns.size;
  return cardsOf(service, journeyId)
    .filter((card) => card.kind === 'touchpoint')
    .toSorted((a, b) => columnOf(a) - columnOf(b) || a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Touchpoints without a step, and steps that the customer notices without a touchpoint. */
export function unboundOf(service: Service, journeyId: JourneyId): Unbound {
  const touchpoints = touchpointsInOrder(service, journeyId);
  const bound = new Set<NodeId>(touchpoints.flatMap(({ boundTo }) => boundTo));
  const concerned = new Set(
    cardsOf(service, journeyId).flatMap((card) =>
      'boundTo' in card ? card.boundTo.flatMap((id) => service.nodes[id]?.processId ?? []) : [],
    ),
  );
  const steps = processesOf(service)
    .filter(({ id }) => concerned.size === 0 || concerned.has(id))
    .flatMap(({ id }) => nodesInOrder(service, id))
    .flatMap(({ node }): readonly UnboundStep[] => {
      const because = contactAt(service, node);
      return because === null || bound.has(node.id) ? [] : [{ node, because }];
    });
  return { touchpoints: touchpoints.filter(({ boundTo }) => boundTo.length === 0), steps };
}
