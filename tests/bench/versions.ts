/**
 * Versions: how long saving one of a large service holds the database and the person, how long a list of 500 takes to be there,
 * and what 1,000 of them weigh.
 *
 *   npm run bench -- versions [save] [list] [room] [--repeats 5] [--nodes 500]
 */
import { parseArgs } from 'node:util';
import { writeTable } from './app/figure.ts';
import { raiseStage } from './app/stage.ts';
import { makeVersions } from './versions/make-versions.ts';
import { measureList } from './versions/list.ts';
import { measureRoom } from './versions/room.ts';
import { measureSaving } from './versions/save.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { repeats: { type: 'string', default: '5' }, nodes: { type: 'string', default: '500' } },
});
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const repeats = Number(values.repeats);
const nodes = Number(values.nodes);

const stage = await raiseStage();
try {
  say(`${stage.browserName} and Node ${process.versions.node}; a service of ${nodes} nodes.`);
  if (wanted('save')) say(`\n${writeTable('Saving a version', await measureSaving(stage, nodes, repeats))}`);
  if (wanted('list'))
    say(`\n${writeTable('A list of 500 versions', await measureList(stage, nodes, repeats))}`);
  if (wanted('room')) {
    const made = await makeVersions(1_000, nodes);
    say(`\n${writeTable('1,000 versions, three small edits each', await measureRoom(stage, made))}`);
  }
} finally {
  await stage.close();
}
