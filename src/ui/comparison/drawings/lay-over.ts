import type { Box, Point, Service } from '#core/model';
import type { Mark } from '../difference-row.ts';
import { type MarkedElement, shownMark } from './marked-elements.ts';
import { type PlacedElement, placedElements } from './placed-elements.ts';

/** From where something was to where it is. */
export interface Way {
  readonly mark: Mark;
  readonly from: Box;
  readonly to: Box;
}

/** What of two drawings goes into one picture. */
interface Overlaid {
  /** What can be clicked on, the uppermost last. */
  readonly elements: readonly PlacedElement[];
  /** The marks of steps that are drawn from the first and the second. */
  readonly marksA: ReadonlyMap<string, Mark>;
  readonly marksB: ReadonlyMap<string, Mark>;
  /** What only the first has. */
  readonly gone: ReadonlySet<string>;
  /** What stood elsewhere in the first. */
  readonly ghosts: ReadonlySet<string>;
  /** The only nodes and flows of the second; null: all. */
  readonly onlyB: ReadonlySet<string> | null;
  readonly ways: readonly Way[];
}

/** Nearer than this, an old place would be hidden behind the new one. */
const AWAY = 12;

/**
 * The second drawing with what only the first has where it was, and the old places of what moved and of what was merged into another step. What
 * only one of them has is left out where its marks are hidden; what both have is always there.
 */
export function layOver(
  { a, b }: { readonly a: Service; readonly b: Service },
  elements: readonly MarkedElement[],
  hidden: ReadonlySet<Mark>,
  shift: Point,
): Overlaid {
  const before = placedElements(a, elements, 'a', shift);
  const after = placedElements(b, elements, 'b', { x: 0, y: 0 });
  const placeIn = new Map(after.map(({ id, box }) => [id, box]));
  const isShown = (element: PlacedElement): boolean => shownMark(element, hidden) !== null;
  const removed = before.filter((element) => element.b === null && isShown(element));
  const wayOf = (element: PlacedElement, mark: Mark, id: string | null): readonly Way[] => {
    const to = placeIn.get(id ?? '');
    if (element.table !== 'nodes' || to === undefined || hidden.has(mark)) return [];
    return element.marks.includes(mark) && isAway(element.box, to) ? [{ mark, from: element.box, to }] : [];
  };
  const went = before.flatMap((element) => {
    const [way] = wayOf(element, 'moved', element.b);
    return way === undefined ? [] : [{ element, way }];
  });
  const unseen = new Set(after.filter((each) => each.a === null && !isShown(each)).map(({ id }) => id));
  const all = [...Object.keys(b.nodes), ...Object.keys(b.flows)];
  return {
    elements: [...went.map(({ element }) => element), ...after, ...removed],
    marksA: stepMarks(removed, hidden),
    marksB: stepMarks(after, hidden),
    gone: new Set(removed.map(({ id }) => id)),
    ghosts: new Set(went.map(({ element }) => element.id)),
    onlyB: unseen.size === 0 ? null : new Set(all.filter((id) => !unseen.has(id))),
    ways: [
      ...went.map(({ way }) => way),
      ...removed.flatMap((element) => wayOf(element, 'merged', element.into)),
    ],
  };
}

function isAway(from: Box, to: Box): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > AWAY;
}

/** The mark of each step among them. */
export function stepMarks(
  elements: readonly PlacedElement[],
  hidden: ReadonlySet<Mark>,
): ReadonlyMap<string, Mark> {
  return new Map(
    elements.flatMap((element): (readonly [string, Mark])[] => {
      const mark = element.table === 'nodes' ? shownMark(element, hidden) : null;
      return mark === null ? [] : [[element.id, mark]];
    }),
  );
}
