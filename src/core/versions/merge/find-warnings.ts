import { records } from '#core/base';
import { boxOf, flowsFrom, isFlowNode, nodesOf, overlaps, type Service } from '#core/model';
import type { MergeWarning, Three } from './merge.ts';

/** What came together although each side alone was in order. */
export function findWarnings(service: Service, { ours, theirs }: Three<Service>): readonly MergeWarning[] {
  const warnings: MergeWarning[] = [];
  const isNew = (
    at: readonly string[],
    code: MergeWarning['code'],
    inOurs: boolean,
    inTheirs: boolean,
  ): void => {
    if (!inOurs && !inTheirs) warnings.push({ code, at });
  };
  for (const { id, kind } of records(service.nodes)) {
    if (kind === 'exclusiveGateway' && isOff(service, id))
      isNew([id], 'sharesDontAddUp', isOff(ours, id), isOff(theirs, id));
    if (defaultsOf(service, id) > 1)
      isNew([id], 'twoDefaults', defaultsOf(ours, id) > 1, defaultsOf(theirs, id) > 1);
  }
  const there = (id: string, side: Service): boolean => Object.hasOwn(side.nodes, id);
  for (const process of records(service.processes)) {
    const nodes = nodesOf(service, process.id).filter(isFlowNode);
    const [own, other] = [
      nodes.filter(({ id }) => !there(id, theirs)),
      nodes.filter(({ id }) => !there(id, ours)),
    ];
    for (const one of own)
      for (const two of other)
        if (overlaps(boxOf(one), boxOf(two))) warnings.push({ code: 'overlap', at: [one.id, two.id] });
  }
  return warnings;
}

/** Shares that are stated on every way and are not 1 together. */
function isOff(service: Service, id: string): boolean {
  const flows = flowsFrom(service, id as never);
  if (
    flows.length < 2 ||
    flows.some(({ probability, condition }) => probability === null || condition !== null)
  )
    return false;
  return Math.abs(flows.reduce((sum, { probability }) => sum + (probability ?? 0), 0) - 1) > 1e-9;
}

function defaultsOf(service: Service, id: string): number {
  return flowsFrom(service, id as never).filter(({ isDefault }) => isDefault).length;
}
