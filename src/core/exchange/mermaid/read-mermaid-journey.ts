import { failure, type Problem, problem, type Result, success } from '#core/base';
import type { MapDraft, StepDraft } from '#core/exchange/map-draft';
import { decodeName } from './entity-codes.ts';
import { statementsOf } from './statements-of.ts';

const MEGABYTE = 1024 * 1024;
/** Megabytes. A map of a thousand steps is a tenth of one. */
const LARGEST = 2;
/** Stages, steps and people together; what is made of them is looked up again and again. */
const MOST_PARTS = 5000;
const NEUTRAL = 3;
/** So many lines that are not understood are told; after that it is not this format. */
const MOST_TOLD = 20;

interface Task {
  readonly name: string;
  readonly feeling: number;
  readonly people: readonly string[];
}

/**
 * Reads a Mermaid `journey`, also inside a fenced block of Markdown. Each task becomes a step with one touchpoint of the
 * same name, begun by the customer, with the score as the assumed feeling. Never throws.
 *
 * Errors: tooLarge {megabytes, limit} · notMermaidJourney · mermaidLine {line} (1-based, not understood) ·
 * tooManyElements {count, limit}.
 * Remarks: mermaidScore {line, score} (outside 1 … 5, taken as the nearest).
 */
export function readMermaidJourney(text: string): Result<MapDraft> {
  if (text.length > LARGEST * MEGABYTE) {
    const values = { megabytes: Math.ceil(text.length / MEGABYTE), limit: LARGEST };
    return failure(problem('tooLarge', 'error', [], values));
  }
  const statements = statementsOf(text);
  if (statements === null) return failure(problem('notMermaidJourney', 'error'));
  let name = '';
  let description = '';
  const stages: { name: string; tasks: Task[] }[] = [];
  const problems: Problem[] = [];
  for (const { text: statement, line } of statements) {
    const [, keyword = '', rest = ''] =
      /^(title|section|accTitle\s*:|accDescr\s*:)\s*(.*)$/is.exec(statement) ?? [];
    const word = keyword.replace(/[\s:]/g, '').toLowerCase();
    if (word === 'title') name = decodeName(rest);
    else if (word === 'acctitle') name ||= decodeName(rest);
    else if (word === 'accdescr') description = decodeName(rest);
    else if (word === 'section') stages.push({ name: decodeName(rest), tasks: [] });
    else {
      const task = taskOf(statement, line, problems);
      if (task === null) problems.push(problem('mermaidLine', 'error', [], { line }));
      else {
        if (stages.length === 0) stages.push({ name: '', tasks: [] });
        stages.at(-1)?.tasks.push(task);
      }
    }
  }
  const errors = problems.filter(({ severity }) => severity === 'error').slice(0, MOST_TOLD);
  if (errors.length > 0) return failure(...errors);
  const personas = [...new Set(stages.flatMap(({ tasks }) => tasks.flatMap(({ people }) => people)))];
  const count = stages.reduce((sum, { tasks }) => sum + 1 + tasks.length, personas.length);
  if (count > MOST_PARTS)
    return failure(problem('tooManyElements', 'error', [], { count, limit: MOST_PARTS }));
  const draft = {
    name,
    description,
    personas,
    stages: stages.map((stage) => ({ name: stage.name, notes: '', steps: stage.tasks.map(toStep) })),
  };
  return success(draft, problems);
}

/** `Make tea: 5: Me, Cat`; null where it is not one. */
function taskOf(statement: string, line: number, problems: Problem[]): Task | null {
  const [name, score, people = ''] = statement.split(':');
  if (name === undefined || score === undefined || score.trim() === '') return null;
  const said = Number(score);
  if (!Number.isFinite(said)) return null;
  const within = Math.min(5, Math.max(1, Math.round(said * 2) / 2));
  if (within !== said) problems.push(problem('mermaidScore', 'warning', [], { line, score: said }));
  const names = people.split(',').map(decodeName);
  return { name: decodeName(name), feeling: within - NEUTRAL, people: names.filter((one) => one !== '') };
}

function toStep({ name, feeling, people }: Task): StepDraft {
  return {
    name,
    actions: [],
    thoughts: [],
    touchpoints: [
      {
        name,
        channel: null,
        initiator: 'customer',
        receiver: { name: '' },
        feeling,
        feltBy: people,
      },
    ],
  };
}
