import { flowsFrom, flowsInto, type NodeOf, type Service } from '#core/model';
import { tasksOf } from './staff-of.ts';

/** Two tasks with nothing between them and no other way in or out there. */
export type AdjacentPair = readonly [first: NodeOf<'task'>, second: NodeOf<'task'>];

/** All pairs of tasks joined by one flow that is the only one out of the first and the only one into the second. */
export function adjacentSteps(service: Service): readonly AdjacentPair[] {
  return tasksOf(service).flatMap((first): AdjacentPair[] => {
    const [flow, ...others] = flowsFrom(service, first.id);
    if (flow === undefined || others.length > 0 || flowsInto(service, flow.target).length !== 1) return [];
    const second = service.nodes[flow.target];
    return second?.kind === 'task' && second.id !== first.id ? [[first, second]] : [];
  });
}
