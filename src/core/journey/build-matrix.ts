import { invariant, records } from '#core/base';
import {
  branchStepsOf,
  cardsOf,
  type JourneyCard,
  type JourneyId,
  journeyLanesOf,
  type JourneyLane,
  type JourneyLaneId,
  type JourneyStep,
  type JourneyStepId,
  laneTraits,
  mainStepsOf,
  type Service,
  stagesOf,
} from '#core/model';
import { linesAbove } from './blueprint-lines.ts';
import { fittingLines } from './card-lines.ts';
import type {
  BlueprintLine,
  BranchBox,
  CardBox,
  JourneyMatrix,
  LaneRow,
  StageSpan,
  StepColumn,
} from './matrix.ts';
import { jumpTracks, matrixEdges } from './matrix-edges.ts';
import { type Density, type MatrixSizes, matrixSizes } from './matrix-sizes.ts';
import { type CardHome, stackCards } from './stack-cards.ts';

/** What of a map is to be seen, and how large. */
export interface MatrixOptions {
  readonly density: Density;
  /** The lanes to draw, from top to bottom; where not told, those that the map itself does not hide. */
  readonly lanes?: readonly JourneyLane[];
  /** Width of a step's column where it is to be another than that of the density. */
  readonly column?: number;
}

/** Works out where everything of a map stands. The same service gives the same matrix; a journey that is not there throws. */
export function buildMatrix(service: Service, id: JourneyId, options: MatrixOptions): JourneyMatrix {
  invariant(service.journeys[id], `There is no journey <${id}>`);
  const { density } = options;
  const sizes = matrixSizes(density, options.column);
  const { stages, columns, width } = columnsOf(service, id, sizes);
  const branchBottom = Math.max(
    headerBottom(sizes),
    ...columns.flatMap(({ branch }) => branch.map((box) => box.y + box.height + sizes.branch.pad)),
  );
  const flows = records(service.journeyFlows).filter(({ journeyId }) => journeyId === id);
  const top = branchBottom + jumpTracks(flows).length * sizes.track;
  const lanes = options.lanes ?? journeyLanesOf(service, id).filter(({ hidden }) => !hidden);
  const { rows, lines, cards, height } = rowsOf(service, id, lanes, columns, { sizes, top, width });
  const drawn = { journeyId: id, density, sizes, width, height, top, stages, columns, rows, lines, cards };
  const links = records(service.journeyLinks).filter(({ journeyId }) => journeyId === id);
  return { ...drawn, edges: matrixEdges(drawn, { flows, links, trackTop: branchBottom }) };
}

function headerBottom(sizes: MatrixSizes): number {
  return sizes.stageBar + sizes.stepHeader;
}

function columnsOf(service: Service, id: JourneyId, sizes: MatrixSizes) {
  const steps = mainStepsOf(service, id);
  const stages: StageSpan[] = [];
  const columns: StepColumn[] = [];
  let x = sizes.rail;
  for (const stage of stagesOf(service, id)) {
    const own = steps.filter(({ stageId }) => stageId === stage.id);
    const width = Math.max(1, own.length) * sizes.column;
    stages.push({ stage, empty: own.length === 0, x, y: 0, width, height: sizes.stageBar });
    own.forEach((step, index) => {
      const at = x + index * sizes.column;
      columns.push({
        step,
        stage,
        first: index === 0,
        lines: fittingLines(step.name, sizes.column - 2 * sizes.branch.pad, sizes.font, 2),
        branch: branchBoxes(branchStepsOf(service, step.id), at, sizes),
        x: at,
        y: sizes.stageBar,
        width: sizes.column,
        height: sizes.stepHeader,
      });
    });
    x += width;
  }
  return { stages, columns, width: x };
}

/** Two small cards side by side, then the next two below. */
function branchBoxes(steps: readonly JourneyStep[], x: number, sizes: MatrixSizes): readonly BranchBox[] {
  const { height, gap, pad } = sizes.branch;
  const width = (sizes.column - 2 * pad - gap) / 2;
  return steps.map((step, index) => ({
    step,
    lines: fittingLines(step.name, width - sizes.cardPad.x, sizes.smallFont, 2),
    x: x + pad + (index % 2) * (width + gap),
    y: headerBottom(sizes) + pad + Math.floor(index / 2) * (height + pad),
    width,
    height,
  }));
}

interface Room {
  readonly sizes: MatrixSizes;
  readonly top: number;
  readonly width: number;
}

function rowsOf(
  service: Service,
  id: JourneyId,
  lanes: readonly JourneyLane[],
  columns: readonly StepColumn[],
  { sizes, top, width }: Room,
) {
  const cardsByLane = new Map<JourneyLaneId, JourneyCard[]>(lanes.map((lane) => [lane.id, []]));
  for (const card of cardsOf(service, id)) cardsByLane.get(card.laneId)?.push(card);
  const homes = homesOf(columns);
  const places = columns.map(({ x, width: wide, step }) => ({ x, width: wide, stepId: step.id }));
  const above = linesAbove(lanes);
  const rows: LaneRow[] = [];
  const lines: BlueprintLine[] = [];
  const cards: CardBox[] = [];
  let y = top;
  lanes.forEach((lane, index) => {
    const kinds = above[index]!;
    if (kinds.length > 0) {
      lines.push({ kinds, y: y + sizes.blueprint / 2 });
      y += sizes.blueprint;
    }
    const stack = stackCards(
      lane.id,
      cardsByLane.get(lane.id) ?? [],
      (card) => homes.get(card.stepId),
      places,
      sizes,
    );
    const height = Math.max(leastHeight(lane, sizes), stack.height);
    for (const box of stack.boxes) cards.push({ ...box, y: box.y + y });
    rows.push({ lane, x: 0, y, width, height });
    y += height;
  });
  return { rows, lines, cards, height: y };
}

function leastHeight(lane: JourneyLane, sizes: MatrixSizes): number {
  if (lane.kind === 'emotion') return sizes.emotion;
  if (lane.kind === 'touchpoints') return sizes.touchpoint + 2 * sizes.cellPad;
  return laneTraits(lane.kind).computed ? sizes.computed : sizes.lane;
}

function homesOf(columns: readonly StepColumn[]): ReadonlyMap<JourneyStepId, CardHome> {
  const homes = new Map<JourneyStepId, CardHome>();
  columns.forEach(({ step, branch }, column) => {
    homes.set(step.id, { column, branch: null, rank: 0 });
    branch.forEach((box, index) => homes.set(box.step.id, { column, branch: box.step, rank: index + 1 }));
  });
  return homes;
}
