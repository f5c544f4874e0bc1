import { expect, test } from 'vitest';
import { runFrom } from '#core/editing';
import { discussionCommands } from '#core/editing/discussion';
import type { NodeId, Service } from '#core/model';
import { alignService, matchServices } from '#core/versions/matching';
import { compareStructure } from '#core/versions/structure';
import { countingIds } from '../../editing/counting-ids.ts';
import { drawing } from '../../model/drawing.ts';
import { redrawn } from '../../../support/redrawn.ts';

const LINE = drawing('s:S t:Check t:Pay e:Done', 'S>Check Check>Pay Pay>Done');

function discussed(service: Service, about: NodeId): Service {
  const ids = countingIds();
  const words = { about, text: 'Why?', author: 'Ana', now: 1 };
  const asked = runFrom(discussionCommands, 'addComment', service, words, ids).service;
  const side = { kind: 'version', contentHash: 'a', name: 'A', variant: '' } as const;
  const decision = { sides: [side, side], chosen: 0, why: 'x', by: 'y', now: 2 };
  return runFrom(discussionCommands, 'addDecision', asked, decision, ids).service;
}

test('what is said about a service is no difference of it', () => {
  const said = discussed(LINE, 'Check' as NodeId);
  const { added, removed, changed } = compareStructure(LINE, said, matchServices(LINE, said));
  expect([added, removed, changed]).toEqual([[], [], []]);
});

test('comments on a redrawn model are about the matched elements of the first', () => {
  const { service: copy, idOf } = redrawn(LINE, { seed: 3 });
  const said = discussed(copy, idOf.get('Check') as NodeId);
  const { service } = alignService(LINE, said, matchServices(LINE, said));
  expect(Object.values(service.comments)).toMatchObject([{ about: 'Check', text: 'Why?' }]);
});
