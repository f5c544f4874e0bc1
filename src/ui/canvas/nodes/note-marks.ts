import { records } from '#core/base';
import type { NodeId, Observation, Service } from '#core/model';
import type { NoteMark } from './canvas-node.ts';

const known = new WeakMap<Service['observations'], ReadonlyMap<NodeId, NoteMark>>();

/** By node, what was noted there. The same marks for the same observations. */
export function noteMarks({ observations }: Service): ReadonlyMap<NodeId, NoteMark> {
  const before = known.get(observations);
  if (before !== undefined) return before;
  const marks = new Map<NodeId, NoteMark>();
  for (const { nodeId, kind } of records(observations)) {
    const { count = 0, kind: worst } = marks.get(nodeId) ?? {};
    marks.set(nodeId, { count: count + 1, kind: graver(kind, worst) });
  }
  known.set(observations, marks);
  return marks;
}

function graver(kind: Observation['kind'], other: Observation['kind'] | undefined): Observation['kind'] {
  return kind === 'issue' || other === 'issue' ? 'issue' : 'observation';
}
