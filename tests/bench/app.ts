/**
 * The built app in a real browser: how soon it can be used, how long Run takes, what a frame costs while a large process is
 * edited, what the kernel reaches in a worker. Medians of several repeats; nothing is asserted about time.
 *
 *   npm run bench -- app [start] [run] [edit] [map] [kernel] [size] [--repeats 5]
 */
import { parseArgs } from 'node:util';
import { measureEditing } from './app/edit.ts';
import { type Figure, writeTable } from './app/figure.ts';
import { measureKernel } from './app/kernel.ts';
import { measureMap } from './app/map.ts';
import { measureRuns } from './app/run.ts';
import { raiseStage, type Stage } from './app/stage.ts';
import { measureStart } from './app/start.ts';

interface Part {
  readonly title: string;
  readonly measure: (stage: Stage, repeats: number) => Promise<readonly Figure[]>;
}

const PARTS: Readonly<Record<string, Part>> = {
  start: { title: 'From navigation, nothing cached', measure: measureStart },
  run: { title: 'Run of 10 × 1,000 cases, from the click to the results', measure: measureRuns },
  edit: { title: 'Main thread in a process of 200 nodes', measure: measureEditing },
  map: { title: 'Journey map of 20 stages, 60 steps and 15 lanes', measure: measureMap },
  kernel: { title: 'One replication with all statistics, on one core', measure: measureKernel },
};

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { repeats: { type: 'string', default: '5' } },
});
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);

const stage = await raiseStage();
try {
  say(`${stage.browserName} and Node ${process.versions.node}, medians of ${values.repeats} repeats.`);
  say(
    'Calibration: one fixed loop, run in the same page or in Node beside the figure. Where it is slow or its figures',
  );
  say('spread, the machine was busy with something else; compare figures only at equal calibration.');
  for (const [name, { title, measure }] of Object.entries(PARTS)) {
    if (wanted(name)) say(`\n${writeTable(title, await measure(stage, Number(values.repeats)))}`);
  }
  if (wanted('size')) say(`\nFirst load, gzipped: ${await stage.firstLoad()}`);
} finally {
  await stage.close();
}
