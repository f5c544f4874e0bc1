import {
  cellKey,
  type MapLook,
  type MapTile,
  placeCurves,
  tileSize,
  wholeMap,
} from '#core/exchange/map-picture';
import { buildMatrix, type JourneyMatrix } from '#core/journey';
import { cardsOf, type JourneyLane, type JourneyLaneId, type JourneyLaneKind, laneTraits } from '#core/model';
import type { MapPicture } from '#ui/journey/export';
import type { PresentedPage } from './pages-of.ts';

/** Pixels of the screen. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How a page stands on the screen. */
export interface PageLayout {
  readonly picture: MapPicture;
  /** The parts that are shown one after the other, from left to right: usually one. */
  readonly tiles: readonly MapTile[];
  /** Pixels of the screen to one of the matrix. */
  readonly scale: number;
  /** Of the lanes that hold something on the page, how many are shown. */
  readonly lanes: { readonly shown: number; readonly of: number };
}

export interface LayoutWishes {
  /** Leave out lanes that would make the words too small to be read from the back of a room. */
  readonly largePrint: boolean;
  /** Lanes that somebody asked for: shown although nothing stands in them, and before all others. */
  readonly kept: ReadonlySet<JourneyLaneId>;
}

/** Pixels that the words on cards have at least in large print; larger than `MOST` nothing is gained. */
const READABLE = 16;
const MOST = 2;
/** Columns are drawn out to fill the screen, but not beyond this, and not below what a card needs. */
const WIDEST = 560;
const NARROWEST = 200;
const STEPS = 12;

/** What an audience looks at first. */
const FIRST: readonly JourneyLaneKind[] = [
  'touchpoints',
  'emotion',
  'painsAndGains',
  'opportunities',
  'goal',
  'thoughts',
  'wait',
];

/**
 * A page as large as the screen allows: lanes in which nothing stands on it are left out, and the columns of a stage are drawn out to
 * its width. In large print a stage that is too high leaves out the lanes of least weight, one that is too long is shown in parts.
 */
export function layOutPage(
  picture: MapPicture,
  page: PresentedPage,
  room: Room,
  { largePrint, kept }: LayoutWishes,
): PageLayout {
  const lanes = lanesOn(picture, page, kept);
  if (page.stage === null) {
    const matrix = drawn(picture, lanes);
    return inRoom(picture, matrix, room, [wholeMap(matrix)], lanes.length, lanes.length);
  }
  const least = largePrint ? READABLE / picture.matrix.sizes.font : 0;
  const count = Math.max(1, page.steps.size);
  const { rail } = picture.matrix.sizes;
  const perPart = largePrint ? Math.max(1, Math.floor((room.width / least - rail) / NARROWEST)) : count;
  const parts = Math.ceil(count / perPart);
  const together = Math.ceil(count / parts);
  const matrixAt = (scale: number, shown: readonly JourneyLane[]): JourneyMatrix => {
    const column = Math.min(WIDEST, Math.max(NARROWEST, (room.width / scale - rail) / together));
    return drawn(picture, shown, Math.floor(column));
  };
  const fits = (scale: number, matrix: JourneyMatrix): boolean =>
    matrix.height * scale <= room.height && (rail + together * matrix.sizes.column) * scale <= room.width + 1;
  const shown = largePrint ? heaviest(lanes, matrixAt(least, lanes), room.height / least, kept) : lanes;
  // The larger the scale, the narrower the columns and the higher the lanes: what fits is found by halving.
  let [low, high] = [largePrint ? least : 0.2, MOST];
  let matrix = matrixAt(low, shown);
  for (let step = 0; step < STEPS && high - low > 0.02; step += 1) {
    const middle = step === 0 ? high : (low + high) / 2;
    const tried = matrixAt(middle, shown);
    if (fits(middle, tried)) [low, matrix] = [middle, tried];
    else high = middle;
  }
  const span = matrix.stages.find(({ stage }) => stage.id === page.stage?.id);
  const [left, end] = span === undefined ? [rail, matrix.width] : [span.x, span.x + span.width];
  const tiles = Array.from({ length: parts }, (_, part) => ({
    ...wholeMap(matrix),
    left: left + part * together * matrix.sizes.column,
    right: Math.min(end, left + (part + 1) * together * matrix.sizes.column),
  }));
  return inRoom(picture, matrix, room, tiles, shown.length, lanes.length);
}

function drawn(
  { service, journey }: MapPicture,
  lanes: readonly JourneyLane[],
  column?: number,
): JourneyMatrix {
  const width = column === undefined ? {} : { column };
  return buildMatrix(service, journey.id, { density: 'roomy', lanes, ...width });
}

function inRoom(
  picture: MapPicture,
  matrix: JourneyMatrix,
  room: Room,
  tiles: readonly MapTile[],
  shown: number,
  of: number,
): PageLayout {
  const scales = tiles.map((tile) => {
    const { width, height } = tileSize(matrix, tile);
    return Math.min(room.width / width, room.height / height, MOST);
  });
  const over = (look: MapLook): MapLook => ({
    ...look,
    curves: placeCurves(picture.service, matrix, look.curves),
  });
  const { look, comparison } = picture;
  return {
    picture: {
      ...picture,
      matrix,
      look: over(look),
      comparison: comparison && { before: over(comparison.before), after: over(comparison.after) },
    },
    tiles,
    scale: Math.max(0.05, Math.min(...scales)),
    lanes: { shown, of },
  };
}

/** The lanes of the picture that hold something on this page, or that somebody asked for. */
function lanesOn(
  { service, journey, look, matrix }: MapPicture,
  { stage, steps }: PresentedPage,
  kept: ReadonlySet<JourneyLaneId>,
): readonly JourneyLane[] {
  const lanes = matrix.rows.map(({ lane }) => lane);
  if (stage === null) return lanes;
  const here = cardsOf(service, journey.id).filter(({ stepId }) => {
    const step = service.journeySteps[stepId];
    return step !== undefined && steps.has(step.branchOf ?? step.id);
  });
  const written = new Set(here.map(({ laneId }) => laneId));
  return lanes.filter(
    ({ id, kind }) =>
      kept.has(id) ||
      kind === 'emotion' ||
      written.has(id) ||
      (laneTraits(kind).computed && [...steps].some((step) => look.cells.has(cellKey(id, step)))),
  );
}

/** As many lanes as `height` (pixels of the matrix) has room for, those of most weight first; the first one always. */
function heaviest(
  lanes: readonly JourneyLane[],
  matrix: JourneyMatrix,
  height: number,
  kept: ReadonlySet<JourneyLaneId>,
): readonly JourneyLane[] {
  const heights = new Map(matrix.rows.map((row) => [row.lane.id, row.height]));
  const place = ({ id, kind }: JourneyLane): number => {
    const at = FIRST.indexOf(kind);
    return kept.has(id) ? -1 : at < 0 ? FIRST.length : at;
  };
  const chosen = new Set<JourneyLaneId>();
  let left = height - matrix.top;
  for (const { id, kind } of lanes.toSorted((a, b) => place(a) - place(b))) {
    // Behind the customer's own lanes a line of the blueprint may have to be drawn above.
    const line = ['customer', 'none'].includes(laneTraits(kind).zone) ? 0 : matrix.sizes.blueprint;
    const own = (heights.get(id) ?? 0) + line;
    if (own > left && chosen.size > 0) continue;
    chosen.add(id);
    left -= own;
  }
  return lanes.filter(({ id }) => chosen.has(id));
}
