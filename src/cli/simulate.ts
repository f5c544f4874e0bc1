/**
 * Simulates a service file or a BPMN drawing and prints the result.
 *
 *   npm run --silent simulate -- service.throughline.json --replications 20 --json
 *
 * Standard output carries the result only; what a reader must know besides, and every error, goes to standard error.
 * Exit code 0: a result was printed; 1: it could not be run; 2: the command line was not understood.
 */
import { simulate } from '#core/simulation';
import { chooseScenario, loadService } from './load-service.ts';
import { type Arguments, parseArguments, USAGE } from './simulate-arguments.ts';
import { jsonOf } from './simulate-json.ts';
import { tableOf } from './simulate-table.ts';
import { explain, refuse, tell } from './tell.ts';
import { terminalLanguage, wordsIn } from './words.ts';

const parsed = parseArguments(process.argv.slice(2));
if (parsed.kind === 'run') await run(parsed);
else explain(USAGE, parsed.kind === 'help' ? undefined : parsed.sentence);

async function run(wanted: Arguments): Promise<void> {
  const words = await wordsIn(terminalLanguage());
  const loaded = loadService(wanted.file);
  if (!loaded.ok) return refuse(words, loaded.problems);
  tell(words, loaded.problems);
  const chosen = chooseScenario(loaded.value, wanted.scenario);
  if (!chosen.ok) return refuse(words, chosen.problems);
  const { service, scenarioId } = chosen.value;
  const outcome = simulate(service, scenarioId, wanted.overrides);
  if (!outcome.ok) return refuse(words, outcome.problems);
  tell(words, outcome.value.warnings);
  const text = wanted.json
    ? JSON.stringify(jsonOf(service, outcome.value), null, 2)
    : tableOf(service, outcome.value);
  process.stdout.write(`${text}\n`);
}
