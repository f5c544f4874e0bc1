import type { Share } from '#core/base';
import { effectiveProbabilities, processesOf, type Service } from '#core/model';
import { naturalLoops } from '../natural-loops.ts';

/**
 * The share of cases that go through without coming back, by the probabilities in the drawing: over all choices that
 * send cases back, the product of 1 − (share sent back).
 */
export function rightFirstTime(service: Service): Share {
  let share = 1;
  for (const process of processesOf(service)) {
    for (const { back } of naturalLoops(service, process.id)) {
      for (const flow of back) {
        const chance = effectiveProbabilities(service, flow.source).get(flow.id) ?? 0;
        if (service.nodes[flow.source]?.kind === 'exclusiveGateway') share *= 1 - chance;
      }
    }
  }
  return share;
}
