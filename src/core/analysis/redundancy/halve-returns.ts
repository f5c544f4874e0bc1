import type { Edit } from '#core/editing';
import {
  effectiveProbabilities,
  expandedName,
  type Flow,
  flowsFrom,
  type NodeId,
  type Service,
} from '#core/model';
import type { Change } from '../change.ts';
import type { Loop } from '../loops-of.ts';

/**
 * Half as much work comes back: at every decision where the loop is left or gone round again, the ways round get half their
 * share and the ways out the rest, in proportion. Null where no exclusive decision says who goes round.
 */
export function halveReturns(service: Service, loop: Loop, step: NodeId): Change | null {
  const exits = [...loop.body].filter((id) => {
    const ways = flowsFrom(service, id);
    const isDecision =
      service.nodes[id]?.kind === 'exclusiveGateway' && ways.every((flow) => flow.condition === null);
    return (
      isDecision &&
      ways.some((flow) => !loop.body.has(flow.target)) &&
      ways.some((flow) => loop.body.has(flow.target))
    );
  });
  const [exit, ...others] = exits;
  if (exit === undefined || others.length > 0) return null;
  const chances = effectiveProbabilities(service, exit);
  const share = (flow: Flow) => chances.get(flow.id) ?? 0;
  const ways = flowsFrom(service, exit);
  const from = ways.filter((flow) => loop.body.has(flow.target)).reduce((sum, flow) => sum + share(flow), 0);
  if (from <= 0 || from >= 1) return null;
  const edits = ways.map((flow): Edit => {
    const factor = loop.body.has(flow.target) ? 0.5 : (1 - from / 2) / (1 - from);
    return { command: 'setFlow', args: { id: flow.id, change: { probability: share(flow) * factor } } };
  });
  return {
    id: `halveReturns ${exit}`,
    code: 'halveReturns',
    at: [step, exit],
    values: { name: expandedName(service, step), from, to: from / 2 },
    edits,
  };
}
