import { JOURNEY_LANES, type JourneyLaneKind, laneTraits, type Service } from '#core/model';
import { drawMap } from './draw-map.ts';
import { drawLargeProcess } from './large-process.ts';

const STAGES = 20;
const STEPS_PER_STAGE = 3;
const LANES = (Object.keys(JOURNEY_LANES) as JourneyLaneKind[])
  .filter((kind) => JOURNEY_LANES[kind].usual)
  .slice(0, 15);

/** A small process with a map of 20 stages, 60 steps and 15 lanes, every cell written into: some 600 cards. */
export function drawLargeMap(): Service {
  const stages = Array.from({ length: STAGES }, (_, stage) => [
    `Stage ${stage + 1}`,
    Array.from({ length: STEPS_PER_STAGE }, (__, step) => `Step ${stage * STEPS_PER_STAGE + step + 1}`),
  ]) as readonly (readonly [string, readonly string[]])[];
  const steps = stages.flatMap(([, each]) => each);
  const written = LANES.filter((kind) => laneTraits(kind).cards.length > 0);
  const map = drawMap({
    stages: Object.fromEntries(stages),
    lanes: LANES,
    cards: steps.flatMap((step, at) =>
      written.map(
        (lane) => [`${lane} at ${step}, what is said here of it`, step, lane, at % 9 === 0 ? 2 : 1] as const,
      ),
    ),
    branches: { 'Step 5': ['aside 1', 'aside 2'], 'Step 30': ['aside 3'] },
    flows: [
      ['Step 12', 'Step 9', 0.2],
      ['Step 40', 'Step 44', 0.1],
    ],
  });
  const { profile: _profile, ...tables } = map;
  const process = drawLargeProcess(50);
  const own = Object.entries(tables).filter(([name]) => name.startsWith('journey'));
  return { ...process, ...Object.fromEntries(own) };
}
