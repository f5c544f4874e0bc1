import { JOURNEY_LANES, type JourneyLaneKind, laneTraits, type Service, type Touchpoint } from '#core/model';
import { drawMap } from './draw-map.ts';
import { drawLargeProcess } from './large-process.ts';

const STAGES = 20;
const STEPS_PER_STAGE = 3;
/** People of each role, so that nobody waits for ever. */
const ENOUGH = 16;
const LANES = (Object.keys(JOURNEY_LANES) as JourneyLaneKind[])
  .filter((kind) => JOURNEY_LANES[kind].usual)
  .slice(0, 15);

/**
 * A process of 50 nodes with a map of 20 stages, 60 steps and 15 lanes, every cell written into: some 600 cards. Each of the 60
 * touchpoints is assumed, measured and bound to a task, so that a run predicts it.
 */
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
  const tasks = Object.values(process.nodes).filter(({ kind }) => kind === 'task');
  const roles = Object.entries(process.roles).map(([id, role]) => [id, { ...role, capacity: ENOUGH }]);
  const cards = Object.values(map.journeyCards)
    .filter((card) => card.kind === 'touchpoint')
    .map((card, at): readonly [string, Touchpoint] => {
      const level = ((at * 7) % 9) / 2 - 2;
      const answers = {
        scale: 'csat',
        n: 30 + at,
        mean: 3 + level / 2,
        sd: 1,
        from: null,
        to: null,
      } as const;
      const boundTo = [tasks[at % tasks.length]!.id];
      return [
        card.id,
        { ...card, boundTo, promisedWait: 10, assumed: { everyone: level }, measured: [answers] },
      ];
    });
  return {
    ...process,
    ...Object.fromEntries(own),
    roles: Object.fromEntries(roles),
    journeyCards: { ...map.journeyCards, ...Object.fromEntries(cards) },
  };
}
