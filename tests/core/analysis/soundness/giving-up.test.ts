import { describe, expect, it } from 'vitest';
import { checkSoundness, replayTrace } from '#core/analysis/soundness';
import { compileProcess } from '#core/machine';
import type { FlowId, ProcessId } from '#core/model';
import { type DrawnFlow, drawService, minutes, task } from '../../../support/draw-service.ts';

/** A and B side by side, joined; who gives up at A goes over `flowId`, null: is lost. */
function sideBySide(flowId: string | null, more: readonly DrawnFlow[] = []) {
  return drawService({
    nodes: {
      s: { kind: 'startEvent' },
      split: { kind: 'parallelGateway' },
      A: task(minutes(1), undefined, { patience: { limit: minutes(5), flowId: flowId as FlowId | null } }),
      B: task(minutes(1)),
      join: { kind: 'parallelGateway' },
      e: { kind: 'endEvent' },
      gone: { kind: 'endEvent' },
    },
    flows: [
      ['s', 'split'],
      ['split', 'A'],
      ['split', 'B'],
      ['A', 'join'],
      ['B', 'join'],
      ['join', 'e'],
      ...more,
    ],
  });
}

describe('soundness where cases give up', () => {
  it('finds the join that waits for a branch that was given up, and plays how it happens', () => {
    const service = sideBySide('A-gone', [['A', 'gone']]);
    const { sound, violations } = checkSoundness(service);
    expect(sound).toBe('unsound');
    const [deadlock] = violations;
    expect(deadlock).toMatchObject({ code: 'deadlock', at: ['join'] });
    expect(deadlock?.trace).toContainEqual({ event: 'giveUp', node: 'A', flows: [] });
    const compiled = compileProcess(service, 'process' as ProcessId, { placeholders: 'refuse' });
    const frames = compiled.ok ? replayTrace(compiled.value, deadlock?.trace ?? []) : null;
    expect(frames?.at(-1)).toMatchObject({ stuck: true, tokens: [{ node: 'join' }] });
  });

  it('knows that a case which is lost leaves nothing behind', () => {
    const service = sideBySide(null);
    expect(checkSoundness(service).violations.map(({ code, at }) => [code, ...at])).toEqual([
      ['deadStep', 'gone'],
    ]);
  });

  it('knows that completed work does not take the way of those who give up', () => {
    const service = drawService({
      nodes: {
        s: { kind: 'startEvent' },
        A: task(minutes(1), undefined, { patience: { limit: minutes(5), flowId: 'A-out' as FlowId } }),
        out: task(minutes(1)),
        e: { kind: 'endEvent' },
      },
      flows: [
        ['s', 'A'],
        ['A', 'e'],
        ['A', 'out'],
        ['out', 'e'],
      ],
    });
    expect(checkSoundness(service)).toMatchObject({ sound: 'sound', violations: [] });
  });

  it('does not take losing the customer for a way out of an endless loop', () => {
    const service = drawService({
      nodes: {
        s: { kind: 'startEvent' },
        m: { kind: 'exclusiveGateway' },
        A: task(minutes(1), undefined, { patience: { limit: minutes(5), flowId: null } }),
      },
      flows: [
        ['s', 'm'],
        ['m', 'A'],
        ['A', 'm'],
      ],
    });
    expect(checkSoundness(service).violations.map(({ code }) => code)).toContain('livelock');
  });
});
