/**
 * How long it takes to compare two versions of 300 nodes: which element is which, and what is different in
 * structure and in the order of work.
 *
 *   npm run bench -- compare [nodes = 300]
 *
 * Times are the median of several comparisons, beside the time of a fixed loop on this machine at this moment.
 */
import type { Service } from '#core/model';
import { compareBehaviour } from '#core/versions/behaviour';
import { matchServices } from '#core/versions/matching';
import { compareStructure } from '#core/versions/structure';
import { calibrate, median } from '../support/calibration.ts';
import { drawLargeProcess } from '../support/large-process.ts';
import { redrawn } from '../support/redrawn.ts';

const TIMES = 5;
const nodes = Number(process.argv[2] ?? 300);
if (!Number.isInteger(nodes) || nodes < 1) throw new Error(`How many nodes are ${process.argv[2]}?`);
const before = drawLargeProcess(nodes);

/** Every name is another one: nothing but neighbours to go by. */
function nameless(service: Service): Service {
  const renamed = Object.entries(service.nodes).map(([id, node], at) => [
    id,
    { ...node, name: `${at * 7919}` },
  ]);
  return { ...service, nodes: Object.fromEntries(renamed) as Service['nodes'] };
}

const versions: readonly (readonly [string, Service])[] = [
  ['the same document', before],
  ['redrawn with new ids', redrawn(before, { seed: 1 }).service],
  ['redrawn, every third name changed', redrawn(before, { seed: 2, renames: 3 }).service],
  ['redrawn, no name the same', nameless(redrawn(before, { seed: 3 }).service)],
];

console.log(
  `Two versions of ${nodes} nodes. A fixed loop takes ${median([1, 2, 3].map(calibrate)).toFixed(1)} ms.\n`,
);
console.log('| second version | matched | matching | structure | behaviour | together |');
console.log('|---|---:|---:|---:|---:|---:|');
for (const [name, after] of versions) {
  const matching = timed(() => matchServices(before, after));
  const structure = timed(() => compareStructure(before, after, matching.result));
  const behaviour = timed(() => compareBehaviour(before, after, matching.result));
  const records = matching.result.pairs.filter(({ table }) => table === 'nodes').length;
  const parts = [matching.time, structure.time, behaviour.time];
  const times = [...parts, parts.reduce((sum, part) => sum + part, 0)];
  console.log(
    `| ${[name, `${records} of ${nodes}`, ...times.map((time) => `${time.toFixed(0)} ms`)].join(' | ')} |`,
  );
}

function timed<Result>(run: () => Result): { readonly result: Result; readonly time: number } {
  const taken = Array.from({ length: TIMES }, () => {
    const started = performance.now();
    const result = run();
    return { result, time: performance.now() - started };
  });
  return { result: (taken[0] as { result: Result }).result, time: median(taken.map(({ time }) => time)) };
}
