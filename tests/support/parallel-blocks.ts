import type { Service } from '#core/model';
import { type DrawnFlow, type DrawnNode, drawService, minutes, task } from './draw-service.ts';

/** Parallel blocks one after another, each of `branches` ways with `steps` steps on each way. */
export function drawParallelBlocks(blocks: number, branches: number, steps: number): Service {
  const nodes: Record<string, DrawnNode> = { start: { kind: 'startEvent' } };
  const flows: DrawnFlow[] = [];
  let last = 'start';
  for (let block = 1; block <= blocks; block++) {
    const [split, join] = [`split ${block}`, `join ${block}`];
    nodes[split] = { kind: 'parallelGateway' };
    flows.push([last, split]);
    for (let branch = 1; branch <= branches; branch++) {
      let from = split;
      for (let step = 1; step <= steps; step++) {
        const id = `step ${block}.${branch}.${step}`;
        nodes[id] = task(minutes(1));
        flows.push([from, id]);
        from = id;
      }
      flows.push([from, join]);
    }
    nodes[join] = { kind: 'parallelGateway' };
    last = join;
  }
  nodes['end'] = { kind: 'endEvent' };
  flows.push([last, 'end']);
  return drawService({ nodes, flows });
}
