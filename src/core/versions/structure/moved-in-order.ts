import { records } from '#core/base';
import { flowsFrom, isGateway, mainStepsOf, type NodeId, type Service, stagesOf } from '#core/model';
import { precedenceOf, type Precedence, turnedAround } from './order-moves.ts';

/**
 * Ids of nodes, journey steps and stages that both services have and that come before what they came behind. `b` is aligned
 * with `a`. Gateways, starts and ends are where they are because of others.
 */
export function movedInOrder(
  a: Service,
  b: Service,
): readonly { readonly table: 'nodes' | 'journeySteps' | 'journeyStages'; readonly id: string }[] {
  const nodes = records(a.nodes).filter(
    (node) =>
      b.nodes[node.id] !== undefined &&
      !isGateway(node) &&
      node.kind !== 'startEvent' &&
      node.kind !== 'endEvent',
  );
  const steps = (service: Service): readonly string[] =>
    records(a.journeys).flatMap(({ id }) => mainStepsOf(service, id).map((step) => step.id));
  const stages = (service: Service): readonly string[] =>
    records(a.journeys).flatMap(({ id }) => stagesOf(service, id).map((stage) => stage.id));
  const label = (service: Service) => (id: string) =>
    [service.journeySteps[id as never], service.journeyStages[id as never], service.nodes[id as NodeId]]
      .map((record) => (record as { readonly name: string } | undefined)?.name ?? '')
      .join('');
  const nodeIds = nodes.map(({ id }) => id);
  return [
    ...among(nodeIds, flowOrder(a, nodeIds), flowOrder(b, nodeIds), label(a)).map(
      (id) => ({ table: 'nodes', id }) as const,
    ),
    ...inRow(steps(a), steps(b), label(a)).map((id) => ({ table: 'journeySteps', id }) as const),
    ...inRow(stages(a), stages(b), label(a)).map((id) => ({ table: 'journeyStages', id }) as const),
  ];
}

function among(
  ids: readonly string[],
  before: Precedence,
  after: Precedence,
  label: (id: string) => string,
): readonly string[] {
  const name = (at: number): string => `${label(ids[at] as string)}\n${ids[at]}`;
  return turnedAround(before, after, name).map((at) => ids[at] as string);
}

/** Rows in which one comes before another just by its place. */
function inRow(
  before: readonly string[],
  after: readonly string[],
  label: (id: string) => string,
): readonly string[] {
  const there = new Set(after);
  const common = before.filter((id) => there.has(id));
  const precedence = (row: readonly string[]): Precedence => {
    const place = new Map(row.map((id, at) => [id, at]));
    const places = common.map((id) => place.get(id) ?? 0);
    return {
      count: common.length,
      isBefore: (one, other) => (places[one] as number) < (places[other] as number),
    };
  };
  return among(common, precedence(before), precedence(after), label);
}

/** Which of the nodes come before which, over all flows of the service. */
function flowOrder(service: Service, ids: readonly NodeId[]): Precedence {
  const all = [...new Set([...ids, ...records(service.nodes).map(({ id }) => id)])];
  const place = new Map(all.map((id, at) => [id, at]));
  const next = all.map((id) =>
    flowsFrom(service, id).flatMap(({ target }) => {
      const at = place.get(target);
      return at === undefined ? [] : [at];
    }),
  );
  return precedenceOf(ids.length, all.length, (node) => next[node] ?? []);
}
