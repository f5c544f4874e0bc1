import { withChanges } from '#core/analysis';
import { type Principle, proposeRedesigns, type Redesign } from '#core/analysis/redesign';
import type { Role, Service, Task } from '#core/model';
import { checkService } from '#core/model';
import { compileRun, type RunOutcome } from '#core/simulation';
import { expect } from 'vitest';
import { type DrawnFlow, type DrawnNode, drawService, SCENARIO } from '../../../support/draw-service.ts';

/** A task in short: its role (or a role of two people of its own name) and what differs from a plain task of a minute. */
export type SketchedTask = Partial<Omit<Task, 'inputs' | 'outputs' | 'separateFrom'>> & {
  readonly role?: string;
  readonly minutes?: number;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly separateFrom?: readonly string[];
};

export interface Sketch {
  readonly tasks: Readonly<Record<string, SketchedTask>>;
  readonly others?: Readonly<Record<string, DrawnNode>>;
  /** Two nodes each, with the share; `start` and `end` are there. */
  readonly flows: readonly DrawnFlow[];
  readonly roles?: Readonly<Record<string, Partial<Omit<Role, 'id'>> | number>>;
  readonly staffBudget?: number;
  readonly more?: Partial<Service>;
}

/** A service with data objects for whatever its tasks read and write. */
export function sketch({ tasks, others, flows, roles = {}, staffBudget, more }: Sketch): Service {
  const nodes: Record<string, DrawnNode> = {
    start: { kind: 'startEvent' },
    end: { kind: 'endEvent' },
    ...others,
  };
  const staff: Record<string, Partial<Omit<Role, 'id'>> | number> = { ...roles };
  for (const [id, { role, minutes = 1 }] of Object.entries(tasks)) {
    nodes[id] = { kind: 'task', role, duration: { type: 'exponential', mean: minutes, unit: 'min' } };
    if (role !== undefined) staff[role] ??= 2;
  }
  const drawn = drawService({ nodes, flows, roles: staff });
  const objects = new Set(
    Object.values(tasks).flatMap(({ inputs = [], outputs = [] }) => [...inputs, ...outputs]),
  );
  const told = Object.entries(tasks).map(([id, { role: _role, minutes: _minutes, ...rest }]) => [
    id,
    { ...(drawn.nodes[id as never] as Task), ...rest },
  ]);
  return {
    ...drawn,
    profile: { ...drawn.profile, staffBudget: staffBudget ?? null },
    nodes: { ...drawn.nodes, ...Object.fromEntries(told) },
    dataObjects: Object.fromEntries([...objects].map((id) => [id, { id, name: id }])) as never,
    ...more,
  } as Service;
}

/**
 * What a heuristic proposes. Every proposal must be carried out cleanly, leave a whole service that can be run, and come
 * out the same when it is carried out again.
 */
export function proposed(
  service: Service,
  principle: Principle,
  outcome: RunOutcome | null = null,
): readonly { readonly redesign: Redesign; readonly after: Service }[] {
  expect(checkService(service)).toEqual([]);
  const all = proposeRedesigns(service, outcome);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  return all
    .filter((each) => each.principle === principle)
    .map((redesign) => {
      const after = withChanges(service, [redesign]);
      if (after === null) throw new Error(`${redesign.id} cannot be carried out`);
      expect(checkService(after)).toEqual([]);
      expect(compileRun(after, SCENARIO).ok).toBe(true);
      return { redesign, after };
    });
}

/** The nodes behind a node, by name where a name was given on the way. */
export function behind(service: Service, id: string): readonly string[] {
  return Object.values(service.flows)
    .filter((flow) => flow.source === id)
    .map((flow) => flow.target);
}
