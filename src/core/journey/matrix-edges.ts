import { roundedShares, type Share } from '#core/base';
import {
  type JourneyFlow,
  type JourneyFlowId,
  type JourneyLink,
  type JourneyStepId,
  type Point,
} from '#core/model';
import { depthOf } from './blueprint-lines.ts';
import type { BranchBox, CardBox, JourneyMatrix, MatrixEdge, StepColumn } from './matrix.ts';
import type { MatrixSizes } from './matrix-sizes.ts';

interface Ways {
  readonly flows: readonly JourneyFlow[];
  readonly links: readonly JourneyLink[];
  /** Where the first track of jumps begins. */
  readonly trackTop: number;
}

/** The jumps of a map, each with a track of its own on which it runs below the headers. */
export function jumpTracks(flows: readonly JourneyFlow[]): readonly JourneyFlow[] {
  return flows.filter(({ source, target }) => source !== target);
}

/** Every line of a map, from what is drawn of it already. */
export function matrixEdges(
  drawn: Omit<JourneyMatrix, 'edges'>,
  { flows, links, trackTop }: Ways,
): readonly MatrixEdge[] {
  const shares = sharesOf(flows);
  return [
    ...nextEdges(drawn, shares),
    ...drawn.columns.flatMap((column) => branchEdges(column, drawn.sizes)),
    ...jumpEdges(drawn, flows, shares, trackTop),
    ...linkEdges(drawn, links),
  ];
}

/** Of the ways out of a step, each in its words on the map: the jumps, and what is left for going on. */
interface SharesOut {
  readonly jumps: ReadonlyMap<JourneyFlowId, Share>;
  readonly onward: ReadonlyMap<JourneyStepId, Share>;
}

/** They are read together, so they are rounded together. */
function sharesOf(flows: readonly JourneyFlow[]): SharesOut {
  const jumps = new Map<JourneyFlowId, Share>();
  const onward = new Map<JourneyStepId, Share>();
  for (const source of new Set(flows.map((flow) => flow.source))) {
    const out = flows.filter((flow) => flow.source === source);
    const rest = Math.max(0, 1 - out.reduce((sum, { share }) => sum + share, 0));
    const [first, ...others] = roundedShares([rest, ...out.map(({ share }) => share)]);
    if (rest < 1) onward.set(source, first as Share);
    for (const [at, { id, share }] of out.entries()) jumps.set(id, others[at] ?? share);
  }
  return { jumps, onward };
}

const PLAIN = { share: null, name: '', skips: false } as const;

/** Between the first touchpoints of one column and of the next that has any, as the customer goes on. */
function nextEdges(drawn: Omit<JourneyMatrix, 'edges'>, { onward }: SharesOut): readonly MatrixEdge[] {
  const firsts = new Map<JourneyStepId, CardBox>();
  for (const box of drawn.cards)
    if (box.card.kind === 'touchpoint' && box.branch === null && !firsts.has(box.stepId))
      firsts.set(box.stepId, box);
  const met = drawn.columns.flatMap(({ step }) => {
    const box = firsts.get(step.id);
    return box ? [{ step, box }] : [];
  });
  return met.slice(1).flatMap(({ box }, index) => {
    const before = met[index]!;
    const level = (b: CardBox) => b.y + drawn.sizes.touchpoint / 2;
    const start = { x: before.box.x + before.box.width, y: level(before.box) };
    const end = { x: box.x, y: level(box) };
    // Both in reach of one long card: there is no way between them to draw.
    if (end.x <= start.x) return [];
    const middle = (start.x + end.x) / 2;
    return {
      ...PLAIN,
      id: `next:${before.step.id}`,
      kind: 'next' as const,
      points:
        start.y === end.y ? [start, end] : [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end],
      share: onward.get(before.step.id) ?? null,
      label: { x: middle, y: start.y },
    };
  });
}

/** Down from the header into the first small card, on to the next, and from the last back up at the right. */
function branchEdges(
  { step, branch, x, y, width, height }: StepColumn,
  sizes: MatrixSizes,
): readonly MatrixEdge[] {
  const [first] = branch;
  const last = branch.at(-1);
  if (first === undefined || last === undefined) return [];
  const bottom = y + height;
  const down = first.x + first.width / 2;
  const right = x + width - sizes.branch.pad / 2;
  const edge = (kind: MatrixEdge['kind'], id: string, points: readonly Point[]): MatrixEdge => ({
    ...PLAIN,
    id: `${kind}:${id}`,
    kind,
    points,
    label: points[0]!,
  });
  return [
    edge('enter', step.id, [
      { x: down, y: bottom },
      { x: down, y: first.y },
    ]),
    ...branch.slice(1).map((box, index) => edge('along', box.step.id, between(branch[index]!, box, sizes))),
    edge('return', step.id, [rightOf(last), { x: right, y: rightOf(last).y }, { x: right, y: bottom }]),
  ];
}

function between(a: BranchBox, b: BranchBox, sizes: MatrixSizes): readonly Point[] {
  if (a.y === b.y) return [rightOf(a), { x: b.x, y: b.y + b.height / 2 }];
  const turn = b.y - sizes.branch.pad / 2;
  const [from, to] = [a.x + a.width / 2, b.x + b.width / 2];
  return [
    { x: from, y: a.y + a.height },
    { x: from, y: turn },
    { x: to, y: turn },
    { x: to, y: b.y },
  ];
}

function rightOf(box: BranchBox): Point {
  return { x: box.x + box.width, y: box.y + box.height / 2 };
}

/** Below headers and side branches, each on a track of its own: down, across, and up into the step it leads to. */
function jumpEdges(
  drawn: Omit<JourneyMatrix, 'edges'>,
  flows: readonly JourneyFlow[],
  { jumps }: SharesOut,
  trackTop: number,
): readonly MatrixEdge[] {
  const spots = new Map<JourneyStepId, { readonly x: number; readonly y: number; readonly width: number }>();
  for (const { step, branch, x, y, width, height } of drawn.columns) {
    // Beside the small cards, not through them.
    spots.set(step.id, { x: x + width * (branch.length > 0 ? 0.02 : 0.5), y: y + height, width });
    for (const box of branch)
      spots.set(box.step.id, { x: box.x + box.width / 2, y: box.y + box.height, width: box.width });
  }
  return jumpTracks(flows).flatMap((flow, index) => {
    const [from, to] = [spots.get(flow.source), spots.get(flow.target)];
    if (!from || !to) return [];
    const track = trackTop + (index + 0.5) * drawn.sizes.track;
    // Out a little to the side of the target, so that a way there and a way back do not lie on each other.
    const aside = (to.x >= from.x ? 1 : -1) * Math.min(14, from.width / 8);
    const [start, end] = [from.x + aside, to.x - aside];
    return {
      ...PLAIN,
      id: flow.id,
      kind: 'jump' as const,
      points: [
        { x: start, y: from.y },
        { x: start, y: track },
        { x: end, y: track },
        { x: end, y: to.y },
      ],
      share: jumps.get(flow.id) ?? flow.share,
      name: flow.name,
      label: { x: (start + end) / 2, y: track },
    };
  });
}

function linkEdges(
  drawn: Omit<JourneyMatrix, 'edges'>,
  links: readonly JourneyLink[],
): readonly MatrixEdge[] {
  const boxes = new Map(drawn.cards.map((box) => [box.card.id, box]));
  const depths = new Map(drawn.rows.map(({ lane }) => [lane.id, depthOf(lane)]));
  return links.flatMap((link) => {
    const [source, target] = [boxes.get(link.source), boxes.get(link.target)];
    if (!source || !target) return [];
    const points = linkPoints(drawn, source, target);
    const [from, to] = [depths.get(source.laneId) ?? null, depths.get(target.laneId) ?? null];
    return {
      ...PLAIN,
      id: link.id,
      kind: 'link' as const,
      points,
      label: points[Math.floor(points.length / 2)]!,
      skips: from !== null && to !== null && Math.abs(from - to) > 1,
    };
  });
}

/** Straight down or up where nothing is between; else round the cards at the side, along the border of the row it leads to. */
function linkPoints(drawn: Omit<JourneyMatrix, 'edges'>, source: CardBox, target: CardBox): readonly Point[] {
  const downwards = target.y >= source.y;
  const [out, into] = downwards ? [source.y + source.height, target.y] : [source.y, target.y + target.height];
  const middle = target.x + target.width / 2;
  if (source.stepId === target.stepId && isClear(drawn, source, target)) {
    const x = Math.min(middle, source.x + source.width / 2);
    return [
      { x, y: out },
      { x, y: into },
    ];
  }
  const leftwards = target.x < source.x;
  const margin = (drawn.sizes.column - drawn.sizes.card) / 2;
  const side = leftwards ? source.x - margin / 2 : source.x + source.width + margin / 2;
  const border = into + (downwards ? -1 : 1) * (drawn.sizes.gap / 2);
  return [
    { x: leftwards ? source.x : source.x + source.width, y: source.y + source.height / 2 },
    { x: side, y: source.y + source.height / 2 },
    { x: side, y: border },
    { x: middle, y: border },
    { x: middle, y: into },
  ];
}

function isClear({ cards }: Omit<JourneyMatrix, 'edges'>, a: CardBox, b: CardBox): boolean {
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  const from = upper.y + upper.height;
  return !cards.some(
    (box) => box.y >= from && box.y < lower.y && box.x < upper.x + upper.width && box.x + box.width > upper.x,
  );
}
