import { describe, expect, it } from 'vitest';
import { compileProcess, readTable } from '#core/machine';
import type { ProcessId } from '#core/model';
import { type Drawing, drawService, minutes, task } from '../../support/draw-service.ts';

const PROCESS = 'process' as ProcessId;

function compile(
  drawing: Pick<Drawing, 'nodes' | 'flows'>,
  placeholders: 'refuse' | 'passThrough' = 'refuse',
) {
  return compileProcess(drawService(drawing), PROCESS, { placeholders });
}

/** A chain of `length` blocks: a fork, two tasks, a join. */
function chain(length: number): Pick<Drawing, 'nodes' | 'flows'> {
  const nodes: Record<string, Drawing['nodes'][string]> = { start: { kind: 'startEvent' } };
  const flows: [string, string][] = [];
  let last = 'start';
  for (let i = 0; i < length; i++) {
    nodes[`F${i}`] = { kind: 'parallelGateway' };
    nodes[`A${i}`] = task(minutes(1));
    nodes[`B${i}`] = task(minutes(1));
    nodes[`J${i}`] = { kind: 'parallelGateway' };
    flows.push(
      [last, `F${i}`],
      [`F${i}`, `A${i}`],
      [`F${i}`, `B${i}`],
      [`A${i}`, `J${i}`],
      [`B${i}`, `J${i}`],
    );
    last = `J${i}`;
  }
  return { nodes, flows };
}

describe('compiling a process', () => {
  it('gives plain JSON: states are nodes, effects are data, and nothing happens by itself', () => {
    const compiled = compile(chain(2));
    if (!compiled.ok) throw new Error('It compiles.');
    const { token } = compiled.value;
    expect(JSON.parse(JSON.stringify(token))).toEqual(token);
    expect(JSON.stringify(token)).not.toContain('"always"');
    expect(Object.keys(token.states).filter((key) => key !== 'new')).toHaveLength(9 + 4);
  });

  it('names what it cannot execute, unless told to pass it', () => {
    const drawing = {
      nodes: { start: { kind: 'startEvent' }, Q: { kind: 'placeholder', bpmnType: 'subProcess' } },
      flows: [['start', 'Q']],
    } as const;
    expect(compile(drawing)).toMatchObject({
      ok: false,
      problems: [{ code: 'placeholderRefused', at: ['Q'], values: { bpmnType: 'subProcess' } }],
    });
    expect(compile(drawing, 'passThrough')).toMatchObject({ ok: true, value: { passedThrough: ['Q'] } });
  });

  it('refuses an event-based gateway that leads to something it cannot wait for', () => {
    const refused = compile({
      nodes: { start: { kind: 'startEvent' }, G: { kind: 'eventBasedGateway' }, end: { kind: 'endEvent' } },
      flows: [
        ['start', 'G'],
        ['G', 'end'],
      ],
    });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'eventGatewayBranch', at: ['G'] }] });
  });

  it('leaves out flows that lack an end, with a warning', () => {
    const service = drawService({
      nodes: { start: { kind: 'startEvent' }, A: task(minutes(1)) },
      flows: [['start', 'A']],
    });
    const flow = { ...Object.values(service.flows)[0], id: 'loose', target: 'nowhere' };
    const broken = { ...service, flows: { ...service.flows, loose: flow } } as typeof service;
    const compiled = compileProcess(broken, PROCESS, { placeholders: 'refuse' });
    expect(compiled).toMatchObject({ ok: true, problems: [{ code: 'danglingFlow', at: ['loose'] }] });
  });
});

describe('reading the table off the machine', () => {
  it('grows with the process, not with the states it can be in', () => {
    const rows = (length: number): number => {
      const compiled = compile(chain(length));
      return compiled.ok ? readTable([compiled.value]).rowTarget.length : 0;
    };
    const [four, eight, sixteen] = [rows(4), rows(8), rows(16)] as [number, number, number];
    expect(eight - four).toBe(4 * ((eight - four) / 4));
    expect(sixteen - eight).toBe(2 * (eight - four));
  });
});
