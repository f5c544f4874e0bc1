import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_HISTORY, entryFor, record, runFrom, undo } from '#core/editing';
import { namingCommands } from '#core/editing/naming';
import { conditionFields, holds, parseCondition } from '#core/feel';
import type { AttributeId, FlowId, SegmentId, Service } from '#core/model';
import { drawService, minutes, task } from '../../../support/draw-service.ts';

describe('renaming an attribute', () => {
  function claims(condition: string): Service {
    return drawService({
      nodes: {
        s: { kind: 'startEvent' },
        X: { kind: 'exclusiveGateway' },
        A: task(minutes(1)),
        e: { kind: 'endEvent' },
      },
      flows: [
        ['s', 'X'],
        ['X', 'A'],
        ['X', 'e'],
        ['A', 'e'],
      ],
      attributes: {
        amount: { by: 'number', distribution: { type: 'uniform', min: 0, max: 10, unit: 'min' } },
      },
      conditions: { 'X-A': condition },
    });
  }
  const rename = (service: Service) =>
    runFrom(
      namingCommands,
      'renameAttribute',
      service,
      { id: 'amount' as AttributeId, name: 'sum' },
      () => 'n',
    );

  it('takes the conditions that read it along, in a step that is undone at once', () => {
    const before = claims('amount > 3');
    const { service: after, problems } = rename(before);
    expect(problems).toEqual([]);
    expect(after.flows['X-A' as never]).toMatchObject({ condition: 'sum > 3' });
    expect(after.attributes['amount' as never]).toMatchObject({ name: 'sum' });
    const entry = entryFor(before, after, { command: 'renameAttribute', values: {} });
    const history = entry === null ? EMPTY_HISTORY : record(EMPTY_HISTORY, entry);
    expect(history.past).toHaveLength(1);
    expect(undo(after, history)?.service).toEqual(before);
  });

  it('is refused, by name, where a condition calls something of its own so', () => {
    const before = claims('some sum in [1, 2] satisfies amount > sum');
    const { service, problems } = rename(before);
    expect(service).toBe(before);
    expect(problems).toMatchObject([
      { code: 'nameOfOwn', at: ['X-A'], values: { name: 'sum', flow: 'X → A' } },
    ]);
  });
});

describe('renaming a segment', () => {
  const service = (names: readonly string[]): Service =>
    drawService({
      nodes: {
        s: { kind: 'startEvent' },
        X: { kind: 'exclusiveGateway' },
        A: task(minutes(1)),
        e: { kind: 'endEvent' },
      },
      flows: [
        ['s', 'X'],
        ['X', 'A'],
        ['X', 'e'],
      ],
      segments: Object.fromEntries(names.map((name, at) => [`s${at}`, { name }])),
      conditions: { 'X-A': 'segment = "VIP"' },
    });
  const renamed = (before: Service) =>
    runFrom(namingCommands, 'renameSegment', before, { id: 's0' as SegmentId, name: 'Gold' }, () => 'n')
      .service.flows;

  it('takes the conditions that ask for it along', () => {
    expect(renamed(service(['VIP', 'usual']))).toMatchObject({ 'X-A': { condition: 'segment = "Gold"' } });
  });

  it('leaves them where another is called the same', () => {
    expect(renamed(service(['VIP', 'VIP']))).toMatchObject({ 'X-A': { condition: 'segment = "VIP"' } });
  });
});

describe('renaming a value', () => {
  const KIND = 'kind' as AttributeId;
  const words = (...values: readonly string[]) => ({
    by: 'category' as const,
    values: values.map((value) => ({ value, share: 1 / values.length })),
  });
  const claims = (condition: string): Service =>
    drawService({
      nodes: {
        s: { kind: 'startEvent' },
        X: { kind: 'exclusiveGateway' },
        A: task(minutes(1)),
        e: { kind: 'endEvent' },
      },
      flows: [
        ['s', 'X'],
        ['X', 'A'],
        ['X', 'e'],
        ['A', 'e'],
      ],
      attributes: { kind: words('A', 'B'), 'other kind': words('A', 'B') },
      segments: { vip: { name: 'A', attributes: { [KIND]: words('A', 'C') } } },
      conditions: { 'X-A': condition },
    });
  const renamed = (service: Service, from: string, to: string) =>
    runFrom(namingCommands, 'renameValue', service, { id: KIND, from, to }, () => 'n');
  const conditionOf = (service: Service) => service.flows['X-A' as FlowId]?.condition ?? '';

  it('takes along conditions and what segments draw in their own way, in a step that is undone at once', () => {
    const before = claims('kind = "A" and other kind = "A" and segment = "A"');
    const { service: after, problems } = renamed(before, 'A', ' private ');
    expect(problems).toEqual([]);
    expect(conditionOf(after)).toBe('kind = "private" and other kind = "A" and segment = "A"');
    expect(after.attributes).toMatchObject({
      kind: { draw: words('private', 'B') },
      'other kind': { draw: words('A', 'B') },
    });
    expect(after.segments).toMatchObject({ vip: { name: 'A', attributes: { kind: words('private', 'C') } } });
    const entry = entryFor(before, after, { command: 'renameValue', values: {} });
    const history = entry === null ? EMPTY_HISTORY : record(EMPTY_HISTORY, entry);
    expect(history.past).toHaveLength(1);
    expect(undo(after, history)?.service).toEqual(before);
  });

  it.each(['B', 'C'])('is refused where another value is called so: %s', (to) => {
    const before = claims('kind = "A"');
    const { service, problems } = renamed(before, 'A', to);
    expect(service).toBe(before);
    expect(problems).toMatchObject([{ code: 'nameTaken', values: { name: to } }]);
  });

  const atoms = fc.tuple(
    fc.constantFrom('kind', 'other kind', 'segment'),
    fc.constantFrom('= "A"', '!= "A"', 'in ("A", "B")', 'in ["B","A"]', '= "B"', '= "C"'),
  );
  const conditions: fc.Arbitrary<string> = fc.letrec<{ all: string; one: string }>((tie) => ({
    one: atoms.map(([name, test]) => `${name} ${test}`),
    all: fc.oneof(
      { maxDepth: 3 },
      tie('one'),
      fc
        .tuple(tie('all'), fc.constantFrom('and', 'or'), tie('all'))
        .map(([a, how, b]) => `(${a}) ${how} (${b})`),
      tie('all').map((one) => `not(${one})`),
      tie('all').map((one) => `if ${one} then kind = "A" else other kind != "A"`),
      tie('one').map((one) => `${one} // kind = "A"`),
      tie('one').map((one) => `= list contains(["A", "C"], kind) or ${one}`),
    ),
  })).all;

  it('changes the answer to no condition, for no case', () => {
    fc.assert(
      fc.property(conditions, fc.constantFrom('private', 'a "b" \\ $&', '甲'), (condition, to) => {
        const before = claims(condition);
        const after = renamed(before, 'A', to).service;
        const [old, now] = [before, after].map((each) =>
          parseCondition(conditionOf(each), conditionFields(each)),
        );
        expect(now?.ok).toBe(old?.ok);
        if (old?.ok !== true || now?.ok !== true) return;
        expect(now.value.reads).toEqual(old.value.reads);
        for (const kind of ['A', 'B', 'C', null])
          for (const other of ['A', 'B'])
            for (const segment of ['A', null]) {
              const values = { kind, 'other kind': other, segment } as Readonly<
                Record<string, string | null>
              >;
              const then = { ...values, kind: kind === 'A' ? to : kind };
              const ask = (from: typeof values) => old.value.reads.map((name) => from[name] ?? null);
              expect(holds(now.value, ask(then))).toBe(holds(old.value, ask(values)));
            }
      }),
      { numRuns: 60 },
    );
  });
});
