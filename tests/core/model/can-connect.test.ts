import { expect, it } from 'vitest';
import { canConnect, type ProcessId } from '#core/model';
import { drawing, id, withNode } from './drawing.ts';

const service = withNode(
  withNode(
    withNode(drawing('s:S t:A t:B e:E g:G m:M x:X p:Note p:Border t:Far', 'A>B'), 'Note', {
      flowNode: false,
    }),
    'Border',
    { bpmnType: 'boundaryEvent' },
  ),
  'Far',
  { processId: 'process_2' as ProcessId },
);

it.each([
  ['S', 'A', null],
  ['B', 'A', null],
  ['A', 'A', null],
  ['G', 'M', null],
  ['Border', 'A', null],
  ['A', 'S', 'flowIntoStart'],
  ['E', 'A', 'flowOutOfEnd'],
  ['A', 'Note', 'flowOnArtifact'],
  ['A', 'Border', 'flowIntoBoundary'],
  ['A', 'Far', 'flowAcrossPools'],
  ['X', 'X', 'flowToItself'],
  ['G', 'A', 'flowAfterEventGateway'],
  ['A', 'B', 'flowDuplicate'],
  ['A', 'nothing', 'flowEndMissing'],
])('a flow from %s to %s: %s', (source, target, code) => {
  expect(canConnect(service, id(source), id(target))?.code ?? null).toBe(code);
});

it('lets an event-based gateway lead to a receive task', () => {
  const waiting = withNode(service, 'A', { taskType: 'receive' });
  expect(canConnect(waiting, id('G'), id('A'))).toBeNull();
});

it('does not count the flow that is about to move as a duplicate', () => {
  expect(canConnect(service, id('A'), id('B'), id('A>B'))).toBeNull();
});
