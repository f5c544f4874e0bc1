import { IntMap } from './int-map.ts';

/** Routes longer or more varied than this are counted together as "other". */
const MAX_NODES = 200_000;
/** How many routes of a replication are reported. */
const REPORTED = 200;

/** The route of cases that are not followed any more. */
export const OTHER_ROUTE = -1;

/**
 * Routes of cases (their steps in order of start) as a tree: a route is a node, a further step leads to a child. Exact:
 * no two routes share a node.
 */
export class RouteTree {
  private readonly children = new IntMap();
  private readonly parents: number[] = [OTHER_ROUTE];
  private readonly steps: number[] = [-1];
  private readonly counts: number[] = [0];
  /** The first child of each node and the step that leads to it; the others are in `children`. */
  private readonly firstStep: number[] = [-1];
  private readonly firstChild: number[] = [-1];
  private readonly stepCount: number;
  /** Cases with a route that was given up. */
  others = 0;

  constructor(stepCount: number) {
    this.stepCount = stepCount;
  }

  /** The route `route` followed by `step`. The empty route is 0. */
  extend(route: number, step: number): number {
    if (route < 0) return OTHER_ROUTE;
    if (this.firstStep[route] === step) return this.firstChild[route] as number;
    return this.extendFurther(route, step);
  }

  private extendFurther(route: number, step: number): number {
    const key = route * this.stepCount + step;
    const known = this.children.get(key);
    if (known >= 0) return known;
    const child = this.parents.length;
    if (child >= MAX_NODES) return OTHER_ROUTE;
    if (this.firstStep[route] === -1) {
      this.firstStep[route] = step;
      this.firstChild[route] = child;
    } else this.children.set(key, child);
    this.firstStep.push(-1);
    this.firstChild.push(-1);
    this.parents.push(route);
    this.steps.push(step);
    this.counts.push(0);
    return child;
  }

  /** Counts a completed case. */
  count(route: number): void {
    if (route < 0) this.others++;
    else this.counts[route] = (this.counts[route] as number) + 1;
  }

  /** The most frequent routes, ties by first use, as one list of words: count, length, steps … for each. */
  report(): Int32Array {
    const used = this.counts.flatMap((count, route) => (count > 0 ? [{ count, route }] : []));
    used.sort((a, b) => b.count - a.count || a.route - b.route);
    const words: number[] = [];
    for (const { count, route } of used.slice(0, REPORTED)) {
      const steps: number[] = [];
      for (let at = route; at > 0; at = this.parents[at] as number) steps.push(this.steps[at] as number);
      words.push(count, steps.length, ...steps.toReversed());
    }
    return Int32Array.from(words);
  }
}
