import { expandedName, type NodeId, type NodeOf, type Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from '../change.ts';
import { finding } from '../finding.ts';
import { stepOutcome } from '../step-cost.ts';
import { thresholdOf } from '../thresholds.ts';
import { goOnInOneHand } from './give-to-role.ts';
import { areSeparate, staffNameOf, staffOf, tasksOf } from './staff-of.ts';

type HandOff = RunOutcome['handOffs'][number];

/**
 * Work goes from a role to another and straight back, and waits longer on the way than it is worked on there. From
 * `pingPong` times per case on (usual: in one case of five). How often a visit comes from the role and goes back to it is
 * counted; where a step has several ways in and out, both shares are multiplied. Silent where the user wants different people
 * (`separateFrom`). `at`: the step in the middle, those before and after. Values: name, role (in the middle), home (the role
 * before and after), timesPerCase, wait (mean minutes at both hand-offs together), work (mean minutes in the middle).
 */
export function findPingPong(service: Service, outcome: RunOutcome | null): readonly Finding[] {
  if (outcome === null || outcome.cases.arrived === 0) return [];
  const limit = thresholdOf(service, 'pingPong');
  const staffed = tasksOf(service).filter((task) => staffOf(service, task) !== '');
  return staffed.flatMap((task) => {
    const homes = new Set(
      handOffs(outcome, { target: task.id }).flatMap(({ source }) => staffAt(service, source) ?? []),
    );
    return [...homes].flatMap((home) => judge(service, outcome, task, home, limit));
  });
}

function judge(
  service: Service,
  outcome: RunOutcome,
  task: NodeOf<'task'>,
  home: string,
  limit: number,
): readonly Finding[] {
  const visited = stepOutcome(outcome, task.id);
  const into = handOffs(outcome, { target: task.id }).filter(
    ({ source }) => staffAt(service, source) === home,
  );
  const back = handOffs(outcome, { source: task.id }).filter(
    ({ target }) => staffAt(service, target) === home,
  );
  const [before] = into;
  if (visited === undefined || before === undefined || back.length === 0) return [];
  if (staffAt(service, task.id) === home) return [];
  const around = [...into.map(({ source }) => source), ...back.map(({ target }) => target)];
  const neighbours = tasksOf(service).filter(({ id }) => around.includes(id));
  if (neighbours.some((other) => areSeparate(task, other))) return [];
  const times = (count(into) * count(back)) / visited.count;
  const timesPerCase = (times / visited.count) * (visited.visitsPerCase.value ?? 0);
  const wait = meanWait(into) + meanWait(back);
  const work = visited.processing.mean.value ?? 0;
  if (timesPerCase < limit || wait <= work) return [];
  const values = {
    name: expandedName(service, task.id),
    role: staffNameOf(service, task.id),
    home: staffNameOf(service, before.source),
    timesPerCase,
    wait,
    work,
  };
  const at = [...new Set([task.id, ...around])];
  return [finding(service, 'pingPong', 'warning', at, values, [goOnInOneHand(service, before)])];
}

function handOffs(
  outcome: RunOutcome,
  ends: Partial<Pick<HandOff, 'source' | 'target'>>,
): readonly HandOff[] {
  return outcome.handOffs.filter(
    ({ source, target }) => source === (ends.source ?? source) && target === (ends.target ?? target),
  );
}

/** Who does a step, as `staffOf` writes it; undefined: nobody. */
function staffAt(service: Service, id: NodeId): string | undefined {
  const node = service.nodes[id];
  return (node?.kind === 'task' && staffOf(service, node)) || undefined;
}

function count(list: readonly HandOff[]): number {
  return list.reduce((sum, each) => sum + each.count, 0);
}

function meanWait(list: readonly HandOff[]): number {
  const total = list.reduce((sum, each) => sum + each.count * (each.waiting.value ?? 0), 0);
  return total / Math.max(1, count(list));
}
