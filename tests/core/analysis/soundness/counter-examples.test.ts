import { describe, expect, it } from 'vitest';
import { checkSoundness, replayTrace, type Violation } from '#core/analysis/soundness';
import { compileProcess } from '#core/machine';
import type { Service } from '#core/model';
import { soundnessAnswers } from '../../../support/soundness-answers.ts';

function replay(service: Service, { processId, trace }: Violation) {
  const compiled = compileProcess(service, processId, { placeholders: 'passThrough' });
  if (!compiled.ok) throw new Error('It compiles.');
  const frames = replayTrace(compiled.value, trace);
  if (frames === null) throw new Error('The machines make these moves.');
  return frames;
}

/** Does the last frame show what the violation says? */
function shows(service: Service, violation: Violation): boolean {
  const frames = replay(service, violation);
  const last = frames.at(-1);
  if (last === undefined) return false;
  const standing = last.tokens.map(({ node }) => node);
  switch (violation.code) {
    case 'deadlock':
    case 'leftBehind':
    case 'joinsWaitForEachOther':
      return last.stuck && violation.at.every((node) => standing.includes(node as never));
    case 'livelock':
      return !last.stuck && standing.some((node) => violation.at.includes(node));
    case 'unbounded': {
      const most = Math.max(...frames.slice(0, -1).map(({ tokens }) => tokens.length));
      return (
        standing.length > Math.min(most, 1) && violation.at.some((node) => standing.includes(node as never))
      );
    }
    case 'lackOfSynchronisation':
      return last.tokens.filter(({ waitsFor }) => waitsFor !== 'join').length > 1;
    case 'endTwice': {
      const ends = Object.values(service.flows).filter((flow) => flow.target === violation.at[0]);
      const crossed = frames.flatMap(({ crossings }) => crossings.flatMap(({ flows }) => flows));
      return crossed.filter((flow) => ends.some(({ id }) => id === flow)).length === 2;
    }
    default:
      return false;
  }
}

const UNTOLD = ['deadStep', 'noEntry'];

describe('counter-examples', () => {
  const all = soundnessAnswers().flatMap(({ name, service }) =>
    [true, false].flatMap((reduce) =>
      checkSoundness(service, { reduce })
        .violations.filter(({ code }) => !UNTOLD.includes(code))
        .map((violation) => ({ name: `${name}, ${violation.code}, reduced ${reduce}`, service, violation })),
    ),
  );

  it.each(all)('play on the machines to where it shows: $name', ({ service, violation }) => {
    expect(shows(service, violation)).toBe(true);
  });

  it('are the shortest: one start, one choice, one step to the classic deadlock', () => {
    const service = soundnessAnswers().find(({ name }) => name === 'choice-then-parallel-join')?.service;
    const [deadlock] = checkSoundness(service as Service).violations;
    expect(deadlock?.trace).toEqual([
      { event: 'start', node: 's', flows: [] },
      { event: 'choose', node: 'x1', flows: ['x1-A'] },
      { event: 'complete', node: 'A', flows: [] },
    ]);
  });

  it('are refused by the machines of another process', () => {
    const [one, other] = soundnessAnswers();
    const compiled = compileProcess(other?.service as Service, 'process' as never, {
      placeholders: 'refuse',
    });
    const trace = [
      { event: 'start', node: 's', flows: [] },
      { event: 'complete', node: 'A', flows: [] },
    ] as never;
    expect(one?.name).toBe('sequence');
    expect(compiled.ok && replayTrace(compiled.value, trace)).toBe(null);
  });
});
