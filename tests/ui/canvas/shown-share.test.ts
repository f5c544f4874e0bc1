import { expect, it } from 'vitest';
import { records } from '#core/base';
import { createExample } from '#core/examples';
import { flowsFrom, type NodeId, type Service } from '#core/model';
import { shownShare } from '../../../src/ui/canvas/flows/shown-share.ts';

const service = createExample('insurance-claim', 'en', 'new');
const shown = (at: Service, gateway: string) =>
  flowsFrom(at, gateway as NodeId).map((flow) => shownShare(at, flow));

it('rounds the shares of a decision together', () => {
  expect(records(service.flows).filter(({ source }) => source === 'enoughSydney')).toMatchObject([
    { probability: 0.795 },
    { probability: 0.205 },
  ]);
  expect(shown(service, 'enoughSydney')).toEqual([0.8, 0.2]);
  expect(shown(service, 'both')).toEqual([null, null]);
});

it('leaves chances that do not exclude each other alone', () => {
  const gateway = service.nodes['enoughSydney' as NodeId]!;
  const inclusive = { ...gateway, kind: 'inclusiveGateway' } as typeof gateway;
  expect(shown({ ...service, nodes: { ...service.nodes, [gateway.id]: inclusive } }, gateway.id)).toEqual([
    0.8, 0.21,
  ]);
});
