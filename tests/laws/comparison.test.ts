import fc from 'fast-check';
import { createExample } from '#core/examples';
import { runCommand } from '#core/editing';
import { type Service, TABLE_NAMES } from '#core/model';
import { matchServices } from '#core/versions/matching';
import { compareBehaviour } from '#core/versions/behaviour';
import { compareStructure } from '#core/versions/structure';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../core/editing/counting-ids.ts';
import { redrawn } from '../support/redrawn.ts';
import { argumentsFor, type RandomEdit, randomEdits } from './random-edits.ts';

const START = createExample('insurance-claim', 'en', 'claim-service');
const RUNS = { numRuns: 60 };

/** What random edits make of the example. */
function edited(edits: readonly RandomEdit[]): Service {
  const ids = countingIds();
  return edits.reduce(
    (service, edit) => runCommand(edit.command, service, argumentsFor(service, edit) as never, ids).service,
    START,
  );
}

const idsOf = (service: Service): readonly string[] =>
  TABLE_NAMES.filter((table) => table !== 'foreign').flatMap((table) => Object.keys(service[table]));
const sorted = (pairs: readonly { readonly a: string; readonly b: string }[], turned = false) =>
  pairs.map(({ a, b }) => (turned ? `${b} ${a}` : `${a} ${b}`)).toSorted();

describe('of a service and what random edits make of it', () => {
  it('every record is matched, added or removed, and only one of them', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const after = edited(edits);
        const { matched, added, removed } = compareStructure(START, after, matchServices(START, after));
        expect([...matched.map(({ a }) => a), ...removed.map(({ id }) => id)].toSorted()).toEqual(
          idsOf(START).toSorted(),
        );
        expect([...matched.map(({ b }) => b), ...added.map(({ id }) => id)].toSorted()).toEqual(
          idsOf(after).toSorted(),
        );
      }),
      RUNS,
    );
  });

  it('what kept its id is matched with itself', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const after = edited(edits);
        const { toB } = matchServices(START, after);
        for (const table of ['nodes', 'lanes', 'processes', 'roles', 'journeySteps'] as const) {
          const kept = Object.keys(START[table]).filter((id) => Object.hasOwn(after[table], id));
          expect(kept.filter((id) => toB.get(id) !== id)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('the comparison turned round says the same, the other way', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const after = edited(edits);
        const there = compareStructure(START, after, matchServices(START, after));
        const back = compareStructure(after, START, matchServices(after, START));
        expect(back.added.map(({ id }) => id).toSorted()).toEqual(
          there.removed.map(({ id }) => id).toSorted(),
        );
        expect(back.removed.map(({ id }) => id).toSorted()).toEqual(
          there.added.map(({ id }) => id).toSorted(),
        );
        for (const list of ['matched', 'changed', 'moved', 'layoutOnly'] as const) {
          expect(sorted(back[list], true)).toEqual(sorted(there[list]));
        }
      }),
      RUNS,
    );
  });

  it('nothing is different from itself, in structure or order', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const after = edited(edits);
        const matching = matchServices(after, after);
        const { matched, ...differences } = compareStructure(after, after, matching);
        expect(matched).toHaveLength(idsOf(after).length);
        expect(Object.values(differences).flat()).toEqual([]);
        expect(
          compareBehaviour(after, after, matching, 500).filter(({ code }) => code !== 'unknown'),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('most of it is recognised in a copy with other ids', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        // Which of two twins is the first one cannot be known.
        const after = edited(edits.filter(({ command }) => !['duplicate', 'paste'].includes(command)));
        const copy = redrawn(after, { seed: 1 });
        const { toB } = matchServices(START, copy.service);
        const kept = Object.keys(START.nodes).filter((id) => Object.hasOwn(after.nodes, id));
        const found = kept.filter((id) => toB.get(id) === copy.idOf.get(id));
        expect(found.length).toBeGreaterThanOrEqual(0.5 * kept.length);
      }),
      RUNS,
    );
  });
});
