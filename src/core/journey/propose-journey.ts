import { records } from '#core/base';
import type { DraftedCard, DraftedJourney, DraftedPlace, DraftedStep } from '#core/editing/journey';
import {
  expandedName,
  flowsFrom,
  type NodeId,
  type ProcessId,
  type ProcessNode,
  type RoleId,
  type Service,
} from '#core/model';
import { contactAt, isCustomerLane } from './customer-contact.ts';
import { type Moment, momentsOf, nodesAt } from './moments.ts';
import { phasesOf } from './phases.ts';
import { projectedJumps } from './projected-jumps.ts';
import { actorsAt, roleOf } from './touchpoint-actors.ts';

/** What the parts of a proposed map are called; they become part of the document. */
export interface ProposalNames {
  readonly journey: string;
  /** Of the stages: where there is one, the first, the last, and one of those between (`number` null: the only one). */
  readonly only: string;
  readonly first: string;
  readonly last: string;
  readonly middle: (number: number | null) => string;
  /** Of a moment in which the customer waits for what is called so. */
  readonly waitsFor: (step: string) => string;
}

/** A map as it is proposed, and what can be said about it in numbers. */
export interface ProposedJourney {
  readonly draft: DraftedJourney;
  readonly touchpoints: number;
  /** Those of the touchpoints at which the customer only waits. */
  readonly waits: number;
  readonly actions: number;
}

/**
 * A first map of a process. Every step that the customer notices is a touchpoint, bound to it; work that goes on unseen
 * between two of them is a moment of waiting, bound to that work; what comes before the first and after the last hangs on
 * those. Who works on a step stands before the line of visibility where the customer meets them in it, behind it where
 * they meet the customer elsewhere, and among support where they never do (after Bitner, Ostrom & Morgan 2008). Null where
 * the customer notices nothing of the process.
 */
export function proposeJourney(
  service: Service,
  processId: ProcessId,
  names: ProposalNames,
): ProposedJourney | null {
  const moments = momentsOf(service, processId);
  if (moments.length === 0) return null;
  const stageAt = phasesOf(service, moments.map(nodesAt));
  const known = rolesThatCustomersMeet(service);
  const steps = moments.map((moment, at): DraftedStep => {
    const next = moments[at + 1]?.seen;
    const name = moment.seen
      ? expandedName(service, moment.seen.id)
      : names.waitsFor(next ? expandedName(service, next.id) : '');
    const cards = [touchpointOf(service, name, moment, at === 0), ...actionsOf(service, moment, known)];
    return { name, stage: stageAt[at] as number, cards };
  });
  const stages = stageNames((stageAt.at(-1) as number) + 1, names);
  const groupOf = new Map(
    moments.flatMap((moment, at) => nodesAt(moment).map(({ id }) => [id, at] as const)),
  );
  const jumps = projectedJumps(service, processId, groupOf);
  const waits = moments.filter(({ seen }) => seen === null).length;
  return {
    draft: { name: names.journey, stages, steps, jumps, links: linksAmong(service, steps) },
    touchpoints: moments.length,
    waits,
    actions: steps.reduce((sum, { cards }) => sum + cards.length - 1, 0),
  };
}

function stageNames(count: number, names: ProposalNames): readonly string[] {
  if (count === 1) return [names.only];
  const between = count - 2;
  const middle = Array.from({ length: between }, (_, at) => names.middle(between === 1 ? null : at + 1));
  return [names.first, ...middle, names.last];
}

function touchpointOf(
  service: Service,
  name: string,
  { seen, along, hidden }: Moment,
  isFirst: boolean,
): DraftedCard {
  const boundTo = (seen ? [seen, ...along] : hidden).map(({ id }) => id);
  const by = (seen ?? hidden[0]) as ProcessNode;
  return { kind: 'touchpoint', name, ...actorsAt(service, by, isFirst), boundTo };
}

function rolesThatCustomersMeet(service: Service): ReadonlySet<RoleId> {
  return new Set(
    records(service.nodes).flatMap((node) => {
      const isMet = contactAt(service, node) !== null && !isCustomerLane(service, node);
      const roleId = isMet ? roleOf(service, node) : null;
      return roleId === null ? [] : [roleId];
    }),
  );
}

function actionsOf(
  service: Service,
  { seen, along, hidden }: Moment,
  known: ReadonlySet<RoleId>,
): readonly DraftedCard[] {
  const action = (
    node: ProcessNode,
    lane: 'frontstagePeople' | 'frontstageSystems' | 'backstage' | 'support',
  ) => ({
    kind: 'action' as const,
    lane,
    text: expandedName(service, node.id),
    roleId: roleOf(service, node),
    boundTo: [node.id],
  });
  const before = [seen, ...along]
    .filter((node) => node?.kind === 'task' && !isCustomerLane(service, node))
    .map((node) => node as ProcessNode)
    .map((node) => action(node, roleOf(service, node) === null ? 'frontstageSystems' : 'frontstagePeople'));
  const behind = hidden
    .filter(({ kind }) => kind === 'task')
    .map((node) => {
      const roleId = roleOf(service, node);
      return action(node, roleId !== null && known.has(roleId) ? 'backstage' : 'support');
    });
  return [...before, ...behind];
}

const DEPTH = { frontstagePeople: 0, frontstageSystems: 0, backstage: 1, support: 2 } as const;

/** Lines: a touchpoint with what is done there; work with the work it leads to, where that is one zone further up or down. */
function linksAmong(service: Service, steps: readonly DraftedStep[]): DraftedJourney['links'] {
  const places = new Map<NodeId, { readonly at: DraftedPlace; readonly depth: number }>();
  const links: { from: DraftedPlace; to: DraftedPlace }[] = [];
  for (const [step, { cards }] of steps.entries()) {
    for (const [card, drafted] of cards.entries()) {
      if (drafted.kind !== 'action') continue;
      const depth = DEPTH[drafted.lane as keyof typeof DEPTH];
      const [node] = drafted.boundTo;
      if (node !== undefined) places.set(node, { at: [step, card], depth });
      // of the same work in several branches the first stands for all
      if (depth === 0 && card === 1) links.push({ from: [step, 0], to: [step, card] });
    }
  }
  for (const [node, from] of places)
    for (const next of actionsBehind(service, node, places)) {
      const to = places.get(next);
      if (to !== undefined && Math.abs(to.depth - from.depth) === 1) links.push({ from: from.at, to: to.at });
    }
  return links;
}

/** The nearest nodes with an action that follow a node. */
function actionsBehind(
  service: Service,
  start: NodeId,
  places: ReadonlyMap<NodeId, unknown>,
): readonly NodeId[] {
  const found = new Set<NodeId>();
  const passed = new Set<NodeId>([start]);
  for (const node of passed)
    for (const { target } of flowsFrom(service, node)) {
      if (places.has(target)) found.add(target);
      else passed.add(target);
    }
  found.delete(start);
  return [...found];
}
