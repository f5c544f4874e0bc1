/**
 * How many markings the soundness check looks at, with and without reduction, and how long it takes.
 *
 *   npm run bench -- soundness
 *
 * Times are the median of several checks, beside the time of a fixed loop on this machine at this moment.
 */
import { checkSoundness } from '#core/analysis/soundness';
import type { Service } from '#core/model';
import { calibrate, median } from '../support/calibration.ts';
import { drawLargeProcess } from '../support/large-process.ts';
import { drawParallelBlocks } from '../support/parallel-blocks.ts';
import { drawChains } from '../support/soundness-answers.ts';

const CHECKS = 7;
const MOST = 200_000;

const lines = [1, 2, 3, 4, 5, 6].map(
  (n) =>
    `a1 > A${n} > B${n} > a${n}1 > C${n} > D${n} > a${n}2 > E${n} > a9 ; a${n}1 > F${n} > G${n} > a${n}2`,
);
const pairs = ['1', '2', '3', '4', '5', '6'].map((n) => `o${n} > A${n} | B${n} | C${n} > o${n}9`).join(' ; ');

const processes: readonly (readonly [string, Service])[] = [
  ['six parallel blocks of 4 × 2 steps, one after another', drawParallelBlocks(6, 4, 2)],
  ['six parallel blocks side by side, 7 steps each', drawChains(`s > a1 ; ${lines.join(' ; ')} ; a9 > e`)],
  [
    'six inclusive blocks of 3 steps, one after another',
    drawChains(`s > o1 ; ${pairs} ; o19 > o2 ; o29 > o3 ; o39 > o4 ; o49 > o5 ; o59 > o6 ; o69 > e`),
  ],
  ['steps and choices of 300 nodes', drawLargeProcess(300)],
  ['tokens without limit', drawChains('s > x1 > a1 > A > a2 > e ; a1 > B > x2 > a2 ; x2 > x1')],
];

console.log(`A fixed loop takes ${median([calibrate(), calibrate(), calibrate()]).toFixed(1)} ms.\n`);
console.log('| process | nodes | verdict | markings | time | markings without reduction | time |');
console.log('|---|---:|---|---:|---:|---:|---:|');
for (const [name, service] of processes) {
  const reduced = timed(() => checkSoundness(service), CHECKS);
  const full = timed(() => checkSoundness(service, { reduce: false, limits: { states: MOST } }), 1);
  const cells = [
    name,
    Object.keys(service.nodes).length,
    reduced.result.sound,
    reduced.result.states,
    `${reduced.time.toFixed(1)} ms`,
    full.result.limit === 'states' ? `more than ${MOST}` : full.result.states,
    `${full.time.toFixed(1)} ms`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function timed<Result>(run: () => Result, times: number): { readonly result: Result; readonly time: number } {
  const taken: number[] = [];
  let result = null as Result;
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    result = run();
    taken.push(performance.now() - started);
  }
  return { result, time: median(taken) };
}
