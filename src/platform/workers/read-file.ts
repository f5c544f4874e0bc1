import { failure, type Problem, problem, type Result, success } from '#core/base';
import type { MapDraft } from '#core/exchange/map-draft';
import type { WholeService } from '#core/exchange/throughline';
import type { Locale, Service } from '#core/model';

/** So many problems of one file are told; of the others how many there are. */
const MOST_TOLD = 100;

/**
 * Reads a file of a stranger (`readAny`). What comes of it is never more than a screen can show: texts beyond all measure
 * are cut, and of a long list of problems only the beginning is told.
 */
export async function readFile(name: string, text: string, locale: Locale): Promise<Result<WholeService>> {
  const read = await readAny(name, text, locale);
  if (!read.ok) return failure(...few(read.problems));
  const { shortenTexts } = await import('#core/exchange/throughline');
  const whole = read.value;
  const { service, history } = whole;
  const short = shortenTexts(service);
  if (history === null)
    return success({ ...whole, service: short.service }, few([...read.problems, ...short.problems]));
  const problems = [...read.problems, ...short.problems];
  const versions = history.versions.map((version) => {
    const body = shortenTexts(version.service);
    problems.push(...body.problems);
    return { ...version, service: body.service };
  });
  return success({ ...whole, service: short.service, history: { ...history, versions } }, few(problems));
}

function few(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_TOLD) return problems;
  const more = problem('moreRemarks', 'note', [], { count: problems.length - MOST_TOLD });
  return [...problems.slice(0, MOST_TOLD), more];
}

/**
 * Reads a file whose format is told by its content: JSON begins with a brace, BPMN and CJML with an angle bracket, a Mermaid
 * journey with its name (also in Markdown). Anything else is refused as `unknownFormat`. Readers are loaded when they are
 * needed. A journey map becomes a service of its own, called after its title or else its file.
 */
async function readAny(name: string, text: string, locale: Locale): Promise<Result<WholeService>> {
  const first = /[^\s\uFEFF]/.exec(text)?.[0];
  if (first === '<' && CJML.test(text.slice(0, HEAD))) {
    const { readCjml } = await import('#core/exchange/cjml');
    return toService(readCjml(text), name, locale);
  }
  if (first === '<') {
    const { importBpmn } = await import('#core/exchange/bpmn');
    return alone(importBpmn(text, name, { locale }));
  }
  if (first === '{') {
    const { parseWholeFile } = await import('#core/exchange/throughline');
    return parseWholeFile(text, { fileName: name });
  }
  if (MERMAID.test(text)) {
    const { readMermaidJourney } = await import('#core/exchange/mermaid');
    const read = readMermaidJourney(text);
    return toService(read.ok ? success([read.value], read.problems) : read, name, locale);
  }
  if (TABLE.test(name)) return failure(problem('tableNotService', 'error', [], { fileName: name }));
  return failure(problem('unknownFormat', 'error', [], { fileName: name }));
}

/** A service whose file tells of nothing else. */
function alone(read: Result<Service>): Result<WholeService> {
  return read.ok ? success({ service: read.value, history: null }, read.problems) : read;
}

/** So many characters tell what an XML file is. */
const HEAD = 4000;
const TABLE = /\.(csv|tsv)$/i;
const CJML = /<(\w+:)?CJML\b/;
const MERMAID = /^[ \t]*journey[ \t]*(%%.*)?$/m;

async function toService(
  read: Result<readonly MapDraft[]>,
  fileName: string,
  locale: Locale,
): Promise<Result<WholeService>> {
  if (!read.ok) return read;
  const { serviceOfDrafts } = await import('#core/exchange/map-draft');
  const untitled = fileName.replace(/\.\w+$/, '');
  const drafts = read.value.map((draft) => (draft.name === '' ? { ...draft, name: untitled } : draft));
  const service = serviceOfDrafts(drafts, { locale });
  return alone(service.ok ? success(service.value, [...read.problems, ...service.problems]) : service);
}
