import { withChanges } from '#core/analysis';
import { combineRedesigns, proposeRedesigns, type Redesign } from '#core/analysis/redesign';
import { checkSoundness } from '#core/analysis/soundness';
import { records } from '#core/base';
import { createExample } from '#core/examples';
import { exampleList } from '#core/examples/catalogue';
import { checkService, type Service, type Task } from '#core/model';
import { compileRun, simulate } from '#core/simulation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawService, SCENARIO } from '../support/draw-service.ts';
import { randomProcess } from '../support/random-processes.ts';

const isSound = (service: Service) => checkSoundness(service).violations.length === 0;

/** What a person may have said of a task, chosen by numbers. */
interface Told {
  readonly value: number;
  readonly reads: number;
  readonly writes: number;
  readonly contact: boolean;
  readonly keep: boolean;
}

const told: fc.Arbitrary<readonly Told[]> = fc.array(
  fc.record({
    value: fc.nat(3),
    reads: fc.nat(3),
    writes: fc.nat(3),
    contact: fc.boolean(),
    keep: fc.boolean(),
  }),
  { minLength: 12, maxLength: 12 },
);

/** The service with its tasks told about, which is what most heuristics need. */
function withAnswers(service: Service, answers: readonly Told[]): Service {
  const objects = ['first', 'second', 'third'];
  const tasks = records(service.nodes).filter((node) => node.kind === 'task');
  const nodes = tasks.map((task, index): [string, Task] => {
    const { value, reads, writes, contact, keep } = answers[index % answers.length]!;
    const valueClass = ([null, 'valueAdding', 'necessary', 'waste'] as const)[value] ?? null;
    return [
      task.id,
      {
        ...task,
        valueClass,
        inputs: objects.slice(reads, reads + 1) as never,
        outputs: objects.slice(writes, writes + 1) as never,
        customerContact: contact,
        mustKeep: keep,
      },
    ];
  });
  return {
    ...service,
    nodes: { ...service.nodes, ...Object.fromEntries(nodes) },
    dataObjects: Object.fromEntries(objects.map((id) => [id, { id, name: id }])) as never,
  };
}

/** What is wrong with a proposal, by its id; nothing where it is good. */
function faultsOf(service: Service, redesign: Redesign): readonly string[] {
  const after = withChanges(service, [redesign]);
  if (after === null) return [`${redesign.id} cannot be carried out`];
  const lost = records(service.nodes).filter(
    (node) => node.kind === 'task' && node.mustKeep && !Object.hasOwn(after.nodes, node.id),
  );
  return [
    ...checkService(after).map(({ code }) => `${redesign.id}: ${code}`),
    ...(isSound(after) ? [] : [`${redesign.id} is not sound`]),
    ...lost.map(({ id }) => `${redesign.id} takes out ${id}`),
  ];
}

describe('whatever is proposed', () => {
  it('can be carried out, leaves a sound process sound and keeps what must be kept', () => {
    let proposals = 0;
    fc.assert(
      fc.property(randomProcess, told, (drawing, answers) => {
        const service = withAnswers(drawService(drawing), answers);
        fc.pre(isSound(service) && compileRun(service, SCENARIO).ok);
        const all = proposeRedesigns(service);
        proposals += all.length;
        expect(all.flatMap((each) => faultsOf(service, each))).toEqual([]);
      }),
      { numRuns: 80, seed: 7 },
    );
    expect(proposals).toBeGreaterThan(60);
  });

  it('can be combined, in the order chosen, into one change that does the same', () => {
    fc.assert(
      fc.property(randomProcess, told, (drawing, answers) => {
        const service = withAnswers(drawService(drawing), answers);
        fc.pre(isSound(service) && compileRun(service, SCENARIO).ok);
        const chosen = proposeRedesigns(service).slice(0, 5);
        const { change, parts, dropped, service: after } = combineRedesigns(service, null, chosen);
        expect(parts.length + dropped.length).toBe(chosen.length);
        expect(withChanges(service, [change])).toEqual(after);
        expect(withChanges(service, parts)).toEqual(after);
        expect(checkService(after)).toEqual([]);
        expect(isSound(after)).toBe(true);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it.each(exampleList('en').map(({ id }) => id))('is sound for the example %s', (id) => {
    const service = createExample(id, 'en', 'example');
    const scenarioId = records(service.scenarios)[0]!.id;
    const run = simulate(service, scenarioId, { replications: 2, stop: { by: 'cases', cases: 500 } });
    const all = proposeRedesigns(service, run.ok ? run.value : null);
    expect(all.length).toBeGreaterThan(1);
    expect(all.flatMap((each) => faultsOf(service, each))).toEqual([]);
  });
});
