/**
 * Compares two service files or BPMN drawings: which element is which, and what is different in the second.
 *
 *   npm run --silent compare -- as-is.throughline.json to-be.bpmn --language zh-CN
 *
 * Standard output carries the JSON only; what a reader must know besides, and every error, goes to standard error.
 * Exit code 0: a result was printed; 1: a file could not be read; 2: the command line was not understood.
 */
import { basename } from 'node:path';
import { type Arguments, parseArguments, USAGE } from './compare-arguments.ts';
import { jsonOf } from './compare-json.ts';
import { idsInDrawing, loadService } from './load-service.ts';
import { explain, refuse, tell } from './tell.ts';
import { terminalLanguage, type Words, wordsIn } from './words.ts';

const parsed = parseArguments(process.argv.slice(2));
if (parsed.kind === 'run') await compare(parsed);
else explain(USAGE, parsed.kind === 'help' ? undefined : parsed.sentence);

async function compare({ files, corrections, language }: Arguments): Promise<void> {
  const aside = await wordsIn(language ?? terminalLanguage());
  const [before, after] = files.map((file) => ({ file, loaded: loadService(file) }));
  for (const each of [before, after]) {
    if (each === undefined) return;
    const words = about(each.file, aside);
    if (!each.loaded.ok) return refuse(words, each.loaded.problems);
    tell(words, each.loaded.problems);
  }
  if (!before?.loaded.ok || !after?.loaded.ok) return;
  const result = jsonOf(
    { service: before.loaded.value, ids: idsInDrawing(before.file) },
    { service: after.loaded.value, ids: idsInDrawing(after.file) },
    corrections,
    await wordsIn(language ?? 'en'),
  );
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

/** The same sentences, with the file they are about in front. */
function about(file: string, words: Words): Words {
  const named: Words['problem'] = (problem) =>
    problem.code === 'cli.unreadable'
      ? words.problem(problem)
      : `${basename(file)}: ${words.problem(problem)}`;
  return { ...words, problem: named };
}
