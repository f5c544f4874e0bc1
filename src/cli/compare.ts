/**
 * Compares two service files or BPMN drawings: which element is which, what is different in the second, in which order
 * things now happen, and what it does to the numbers.
 *
 *   npm run --silent compare -- as-is.throughline.json to-be.bpmn --language zh-CN
 *
 * Standard output carries the JSON only; what a reader must know besides, and every error, goes to standard error. Services
 * that can't be run are compared without numbers. Exit code 0: a result was printed; 1: a file could not be read; 2: the command
 * line was not understood.
 */
import { basename } from 'node:path';
import type { Problem } from '#core/base';
import { type Arguments, parseArguments, USAGE } from './compare-arguments.ts';
import { jsonOf } from './compare-json.ts';
import { chooseScenario, idsInDrawing, loadService } from './load-service.ts';
import { runComparison } from './run-comparison.ts';
import { explain, refuse, tell } from './tell.ts';
import { terminalLanguage, type Words, wordsIn } from './words.ts';

const parsed = parseArguments(process.argv.slice(2));
if (parsed.kind === 'run') await compare(parsed);
else explain(USAGE, parsed.kind === 'help' ? undefined : parsed.sentence);

async function compare({
  files,
  corrections,
  language,
  runs,
  scenario,
  overrides,
}: Arguments): Promise<void> {
  const aside = await wordsIn(language ?? terminalLanguage());
  const [before, after] = [loadService(files[0]), loadService(files[1])];
  for (const [file, loaded] of [
    [files[0], before],
    [files[1], after],
  ] as const) {
    if (!loaded.ok) return refuse(about(file, aside), loaded.problems);
    tell(about(file, aside), loaded.problems);
  }
  if (!before.ok || !after.ok) return;
  const chosen = runs ? chooseScenario(before.value, scenario) : null;
  if (chosen?.ok === false) return refuse(about(files[0], aside), chosen.problems);
  const service = chosen?.value.service ?? before.value;
  const compared = runComparison(
    service,
    after.value,
    corrections,
    chosen?.value.scenarioId ?? null,
    overrides,
  );
  for (const [version, file] of [
    ['A', files[0]],
    ['B', files[1]],
  ] as const) {
    tell(
      about(file, aside),
      compared.problems.filter(({ values }) => values['version'] === version),
    );
  }
  const result = jsonOf(
    { service, ids: idsInDrawing(files[0]) },
    { service: after.value, ids: idsInDrawing(files[1]) },
    compared,
    await wordsIn(language ?? 'en'),
  );
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

/** The same sentences, with the file they are about in front. */
function about(file: string, words: Words): Words {
  const named = (problem: Problem): string =>
    problem.code === 'cli.unreadable'
      ? words.problem(problem)
      : `${basename(file)}: ${words.problem(problem)}`;
  return { ...words, problem: named };
}
