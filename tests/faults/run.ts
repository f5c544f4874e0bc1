/**
 * Faults injected into the built app in a real browser, and what became of the work: injected, survived, lost. Ends
 * non-zero where anything was lost.
 *
 *   npm run test:faults -- [row …] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { raiseStage } from './ground/stage.ts';
import { type Tally, tableOf, verdictOn } from './ground/tally.ts';
import { FAULT_ROWS } from './rows/index.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const names = FAULT_ROWS.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  say(`There is no row '${unknown[0]}'. The rows are: ${names.join(', ')}.`);
  process.exit(1);
}

const rows = FAULT_ROWS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const tallies: Tally[] = [];
const stage = await raiseStage(say);
try {
  for (const row of rows) {
    say(`${row.name} …`);
    tallies.push(await stage.run(row, Number(values.seed)));
  }
} finally {
  await stage.close();
}
const verdicts = tallies.map(verdictOn).filter((verdict) => verdict !== null);
say(`\n${tableOf(tallies)}\n\nSeed ${values.seed}.`);
if (verdicts.length > 0) {
  say(verdicts.join('\n'));
  process.exitCode = 1;
}
