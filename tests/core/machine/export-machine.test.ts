import { describe, expect, it } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { exportMachine } from '#core/machine';
import type { ProcessId } from '#core/model';
import { drawService, minutes, task } from '../../support/draw-service.ts';

const service = drawService({
  nodes: { start: { kind: 'startEvent' }, A: task(minutes(1)), end: { kind: 'endEvent' } },
  flows: [
    ['start', 'A'],
    ['A', 'end'],
  ],
});

describe('exporting a machine', () => {
  const exported = exportMachine(service, 'process' as ProcessId);
  if (!exported.ok) throw new Error('It is exported.');

  it('gives JSON that XState runs as it stands', () => {
    const { json } = exported.value;
    const actor = createActor(createMachine(JSON.parse(JSON.stringify(json.token)))).start();
    actor.send({ type: 'START.start' });
    actor.send({ type: 'TAKE.start-A' });
    expect(actor.getSnapshot().getMeta()).toMatchObject({
      [`token.${String(actor.getSnapshot().value)}`]: { node: 'A' },
    });
    actor.send({ type: 'COMPLETED' });
    expect(actor.getSnapshot().status).toBe('done');
  });

  it('gives a TypeScript file whose only import is xstate', () => {
    const { typescript } = exported.value;
    expect(typescript.match(/from '([^']+)'/g)).toEqual(["from 'xstate'"]);
    expect(typescript).toContain('export const tokenMachine');
  });

  it('cannot be made to leave its comment by a name', () => {
    const named = exportMachine(
      {
        ...service,
        processes: { process: { ...service.processes['process' as ProcessId], name: 'a */ b\n' } },
      } as never,
      'process' as ProcessId,
    );
    if (!named.ok) throw new Error('It is exported.');
    expect(named.value.typescript.split('*/')[0]).toContain('a   b');
  });
});
