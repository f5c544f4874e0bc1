import type { Process, Service } from '#core/model';
import type { BehaviourDifference } from '#core/versions/behaviour';
import { nameOfNumber, type NumberDifference, targetVerdict, tellNumber } from '#core/versions/numbers';
import type { StructureComparison } from '#core/versions/structure';

/** A sentence as the screen looks it up: its code under `compare.<part>`, and its values. */
export interface SummarySentence {
  readonly part: 'summary' | 'numbers';
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * What changed and what it did, in three sentences: steps; how long nine cases in ten take at most; what a case costs, or where nothing
 * costs anything, how long it waits. Without numbers (null) the order of work, and that there are none.
 */
export function summarise(
  a: Service,
  b: Service,
  structure: StructureComparison,
  behaviour: readonly BehaviourDifference[],
  numbers: readonly NumberDifference[] | null,
): readonly SummarySentence[] {
  const first = stepsOf(a, b, structure);
  if (numbers === null) {
    return [first, orderOf(behaviour), { part: 'summary', code: 'notRun', values: {} }];
  }
  const ofCases = (measure: NumberDifference['measure']): NumberDifference | undefined =>
    numbers.find((each) => each.of === 'case' && each.measure === measure);
  const cost = ofCases('costPerCase');
  const isFree = cost === undefined || (cost.before === 0 && cost.after === 0);
  const told = [ofCases('cycleTimeP90'), isFree ? ofCases('waitingTime') : cost];
  return [
    first,
    ...told.flatMap((number, at): readonly SummarySentence[] => {
      if (number === undefined) return [];
      const sentence = withReason(a, number);
      return [at === 0 ? withTargets(a, sentence, numbers) : sentence];
    }),
  ];
}

/** A number, and why it is no gain where it looks like one. */
function withReason(a: Service, number: NumberDifference): SummarySentence {
  const { code, values } = tellNumber(a, number);
  if (number.because === undefined) return { part: 'numbers', code, values };
  return { part: 'numbers', code: `apart_${number.because}`, values: { ...values, told: code } };
}

/** A sentence with the targets that are met now, and those that are missed now. */
function withTargets(
  a: Service,
  sentence: SummarySentence,
  numbers: readonly NumberDifference[],
): SummarySentence {
  const flips = numbers.filter((number) => targetVerdict(number)?.flips);
  if (flips.length === 0) return sentence;
  const namesOf = (after: 'met' | 'missed'): string =>
    flips
      .filter((number) => targetVerdict(number)?.after === after)
      .map((number) => nameOfNumber(a, number) || processWithTarget(a))
      .join('\n');
  const [met, missed] = [namesOf('met'), namesOf('missed')];
  const code = met === '' ? 'targets_missed' : missed === '' ? 'targets_met' : 'targets_both';
  // A number in two parts is put together twice.
  return { part: 'numbers', code, values: { ...sentence.values, sentence: sentence.code, met, missed } };
}

function processWithTarget(a: Service): string {
  return Object.values<Process>(a.processes).find(({ target }) => target !== null)?.name ?? a.profile.name;
}

function stepsOf(a: Service, b: Service, structure: StructureComparison): SummarySentence {
  const { added, removed, changed, moved, layoutOnly } = structure;
  const isStep = (service: Service, id: string): boolean => service.nodes[id as never]?.['kind'] === 'task';
  const touched = new Set([...changed, ...moved].map((pair) => pair.a));
  const steps = {
    removed: removed.filter(({ id }) => isStep(a, id)).length,
    total: Object.values(a.nodes).filter(({ kind }) => kind === 'task').length,
    added: added.filter(({ id }) => isStep(b, id)).length,
    changed: [...touched].filter((id) => isStep(a, id)).length,
  };
  const sentence = (code: string, values: SummarySentence['values']): SummarySentence => ({
    part: 'summary',
    code,
    values,
  });
  if (steps.removed + steps.added + steps.changed > 0) return sentence('steps', steps);
  const others = added.length + removed.length + touched.size;
  if (others > 0) return sentence('others', { others });
  return sentence(layoutOnly.length > 0 ? 'places' : 'nothing', {});
}

function orderOf(behaviour: readonly BehaviourDifference[]): SummarySentence {
  const differences = behaviour.filter(({ code }) => code !== 'unknown').length;
  return differences === 0
    ? { part: 'summary', code: 'sameOrder', values: {} }
    : { part: 'summary', code: 'order', values: { differences } };
}
