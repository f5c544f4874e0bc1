/**
 * Says what the drawing of a service, and a run of it, show: whether every case can come to its end, and every finding.
 *
 *   npm run --silent analyse -- service.throughline.json --seed 7 --language zh-CN
 *
 * Standard output carries the JSON only; what a reader must know besides, and every error, goes to standard error. A service
 * that can't be run is analysed without a run. Exit code 0: a result was printed; 1: the file could not be read; 2: the
 * command line was not understood.
 */
import { simulate } from '#core/simulation';
import { type Arguments, parseArguments, USAGE } from './analyse-arguments.ts';
import { jsonOf } from './analyse-json.ts';
import { chooseScenario, loadService } from './load-service.ts';
import { explain, refuse, tell } from './tell.ts';
import { terminalLanguage, wordsIn } from './words.ts';

const parsed = parseArguments(process.argv.slice(2));
if (parsed.kind === 'run') await analyse(parsed);
else explain(USAGE, parsed.kind === 'help' ? undefined : parsed.sentence);

async function analyse(wanted: Arguments): Promise<void> {
  const aside = await wordsIn(wanted.language ?? terminalLanguage());
  const loaded = loadService(wanted.file);
  if (!loaded.ok) return refuse(aside, loaded.problems);
  tell(aside, loaded.problems);
  const chosen = chooseScenario(loaded.value, wanted.scenario);
  if (!chosen.ok) return refuse(aside, chosen.problems);
  const { service, scenarioId } = chosen.value;
  const outcome = wanted.runs ? simulate(service, scenarioId, wanted.overrides) : null;
  if (outcome !== null) tell(aside, outcome.ok ? outcome.value.warnings : outcome.problems);
  const result = jsonOf(
    outcome?.ok ? service : loaded.value,
    outcome?.ok ? outcome.value : null,
    await wordsIn(wanted.language ?? 'en'),
    loaded.problems,
  );
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}
