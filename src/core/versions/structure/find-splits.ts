import { records } from '#core/base';
import { flowsFrom, flowsInto, type NodeOf, type Service, type Task } from '#core/model';
import { moments, validateDistribution } from '#core/random';
import { commonPieces, readLabel } from '#core/versions/matching';

/** So much of the old name stands in the two new ones. */
const COVERED = 0.7;
/** So much of each new name stands in the old one. */
const SHARED = 0.3;
/** So much of the old name only one of them has. */
const DIVIDED = 0.15;
/** Two durations that add up to the old one, this closely. */
const SAME_TIME = 0.05;

/** A step that became two. */
export interface Split {
  readonly one: string;
  readonly two: readonly [string, string];
}

/**
 * Steps of `before` that became two in sequence in `after` (in the same words for ids): at least one of the two is new, the other is new too or
 * the old step under another name; what stood before or behind the step stands before or behind the two; and the names of the two
 * say together what the old one said, or say some of it and their durations add up to the old one.
 */
export function findSplits(before: Service, after: Service): readonly Split[] {
  const isNew = (id: string): boolean => before.nodes[id as Task['id']] === undefined;
  const pairs = records(after.nodes).flatMap((first): readonly (readonly [Task, Task])[] => {
    if (first.kind !== 'task') return [];
    const [flow, ...others] = flowsFrom(after, first.id);
    const second = flow === undefined || others.length > 0 ? undefined : after.nodes[flow.target];
    if (second?.kind !== 'task' || flowsInto(after, second.id).length !== 1) return [];
    return isNew(first.id) || isNew(second.id) ? [[first, second]] : [];
  });
  const found: Split[] = [];
  for (const [first, second] of pairs) {
    const kept = [first, second].filter(({ id }) => !isNew(id));
    const candidates = records(before.nodes).filter((node): node is NodeOf<'task'> => {
      if (node.kind !== 'task') return false;
      return kept.length === 1 ? node.id === kept[0]?.id : after.nodes[node.id] === undefined;
    });
    const one = candidates.find(
      (task) => isAround(before, after, task, first, second) && isSaid(task, first, second),
    );
    if (one !== undefined && !found.some((each) => each.one === one.id)) {
      found.push({ one: one.id, two: [first.id, second.id] });
    }
  }
  return found;
}

function isAround(before: Service, after: Service, one: Task, first: Task, second: Task): boolean {
  const sources = new Set(flowsInto(before, one.id).map(({ source }) => source));
  const targets = new Set(flowsFrom(before, one.id).map(({ target }) => target));
  return (
    flowsInto(after, first.id).some(({ source }) => sources.has(source)) ||
    flowsFrom(after, second.id).some(({ target }) => targets.has(target))
  );
}

function isSaid(one: Task, first: Task, second: Task): boolean {
  const old = readLabel(one.name);
  const parts = [readLabel(first.name), readLabel(second.name)];
  if (old.size === 0 || parts.some(({ size, text }) => size === 0 || text === old.text)) return false;
  if (parts.some((part) => commonPieces(part, old) < SHARED * part.size)) return false;
  const covered = commonPieces(readLabel(`${first.name} ${second.name}`), old);
  const alone = Math.max(...parts.map((part) => commonPieces(part, old)));
  // A name that stands whole in one of them was not divided.
  if (covered >= COVERED * old.size && covered - alone >= DIVIDED * old.size) return true;
  const [whole, one1, two] = [one, first, second].map(meanOf);
  if (whole == null || one1 == null || two == null || whole === 0) return false;
  return Math.abs(one1 + two - whole) <= SAME_TIME * whole;
}

function meanOf({ duration }: Task): number | null {
  const isSound = validateDistribution(duration).every(({ severity }) => severity !== 'error');
  return isSound ? moments(duration).mean : null;
}
