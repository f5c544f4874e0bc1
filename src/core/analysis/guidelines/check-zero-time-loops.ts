import { type Problem, problem, records } from '#core/base';
import { expandedName, flowsFrom, type NodeId, type ProcessNode, type Service } from '#core/model';
import type { Distribution } from '#core/random';
import { cyclesAmong } from './cycles-among.ts';

/**
 * `zeroTimeLoop` (warning, at the nodes of the loop; values `name` of the first, `elements`): a case can go round and
 * round without any time passing, until the loop limit stops it.
 */
export function checkZeroTimeLoops(service: Service): readonly Problem[] {
  const instant = new Set(
    records(service.nodes)
      .filter(takesNoTime)
      .map((node) => node.id),
  );
  const next = (id: NodeId) => flowsFrom(service, id).map((flow) => flow.target);
  return cyclesAmong(instant, next).map((cycle) =>
    problem('zeroTimeLoop', 'warning', cycle, {
      name: cycle[0] === undefined ? '' : expandedName(service, cycle[0]),
      elements: cycle.length,
    }),
  );
}

/** A message without an answering throw waits for its delay; with one it waits for another token, which is no time of its own. */
function takesNoTime(node: ProcessNode): boolean {
  switch (node.kind) {
    case 'task':
      return isZero(node.duration);
    case 'timerEvent':
    case 'messageCatchEvent':
      return isZero(node.delay);
    case 'startEvent':
    case 'endEvent':
      return false;
    default:
      return true;
  }
}

/** Is every draw 0? */
function isZero(d: Distribution): boolean {
  switch (d.type) {
    case 'fixed':
      return d.value === 0;
    case 'uniform':
    case 'triangular':
    case 'pert':
    case 'beta':
      return d.max === 0;
    case 'exponential':
    case 'erlang':
    case 'lognormal':
      return d.mean === 0;
    case 'normal':
      return d.mean === 0 && d.sd === 0;
    case 'gamma':
    case 'weibull':
      return d.scale === 0;
    case 'empirical':
      return d.values.every(({ value, weight }) => value === 0 || weight === 0);
    case 'histogram':
      return d.bins.every(({ to, weight }) => to === 0 || weight === 0);
  }
}
