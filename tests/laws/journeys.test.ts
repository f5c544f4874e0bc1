import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '#core/base';
import { EMPTY_HISTORY, entryFor, type History, record, redo, runFrom, undo } from '#core/editing';
import { journeyCommands } from '#core/editing/journey';
import { runInputs } from '#core/versions';
import { checkService, createService, type ScenarioId, type Service } from '#core/model';
import { countingIds } from '../core/editing/counting-ids.ts';
import { type MapEdit, mapArgumentsFor, randomMapEdit } from './random-map-edits.ts';

const edits = fc.array(randomMapEdit, { minLength: 1, maxLength: 30, size: 'max' });

const START = runFrom(
  journeyCommands,
  'addJourney',
  createService({ id: 'service', name: 'Law', locale: 'en' }),
  { name: 'Map', locale: 'en' },
  countingIds(),
).service;

/** The documents that a sequence of edits goes through. */
function play(
  list: readonly MapEdit[],
  visit: (edit: MapEdit, before: Service, after: Service) => void,
): void {
  const ids = countingIds();
  let before = START;
  for (const edit of list) {
    const args = mapArgumentsFor(before, edit) as never;
    const { service: after, problems } = runFrom(journeyCommands, edit.command, before, args, ids);
    const isRefused = problems.some(({ severity }) => severity === 'error');
    invariant(!isRefused || after === before, `${edit.command} changed something although it was refused`);
    visit(edit, before, after);
    before = after;
  }
}

/** With the order of the keys in the tables that are shown in key order. */
function whole(service: Service) {
  const { personas, channels, journeys, journeyViews } = service;
  return [service, [personas, channels, journeys, journeyViews].map((table) => Object.keys(table))];
}

describe('whatever is done to journey maps', () => {
  it('leaves the document sound, and every part on the map of what it stands in', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const faults: unknown[] = [];
        play(list, (edit, _before, after) => {
          faults.push(...checkService(after).map((fault) => [edit, fault]));
          faults.push(...strayParts(after).map((id) => [edit, id]));
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('invalidates no run: nothing of it reaches the kernel', () => {
    const [scenarioId] = Object.keys(START.scenarios) as ScenarioId[];
    invariant(scenarioId, 'The service of the laws has a scenario');
    fc.assert(
      fc.property(edits, (list) => {
        const touching = new Set<string>();
        play(list, ({ command }, before, after) => {
          if (runInputs(after, scenarioId) !== runInputs(before, scenarioId)) touching.add(command);
        });
        // It draws steps of the process for touchpoints.
        touching.delete('addProcessSteps');
        expect([...touching]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('can be undone and done again', () => {
    fc.assert(
      fc.property(edits, (list) => {
        let history: History = EMPTY_HISTORY;
        const states = [START];
        play(list, ({ command }, before, after) => {
          const entry = entryFor(before, after, { command, values: {} });
          if (entry === null) return;
          history = record(history, entry);
          states.push(after);
        });
        let service = states.at(-1) ?? START;
        for (const expected of states.slice(0, -1).toReversed()) {
          const step = undo(service, history);
          [service, history] = [step?.service ?? service, step?.history ?? history];
          expect(whole(service)).toEqual(whole(expected));
        }
        for (const expected of states.slice(1)) {
          const step = redo(service, history);
          [service, history] = [step?.service ?? service, step?.history ?? history];
          expect(whole(service)).toEqual(whole(expected));
        }
      }),
      { numRuns: 80 },
    );
  });
});

/** Parts whose step, lane or stage is of another map, side branches under side branches, and branches in another stage. */
function strayParts(service: Service): readonly string[] {
  const { journeySteps: steps, journeyLanes: lanes, journeyStages: stages } = service;
  return [
    ...Object.values(service.journeyCards).filter(
      (card) =>
        steps[card.stepId]?.journeyId !== card.journeyId || lanes[card.laneId]?.journeyId !== card.journeyId,
    ),
    ...Object.values(steps).filter((step) => {
      const root = step.branchOf === null ? null : steps[step.branchOf];
      const strays = root && (root.branchOf !== null || root.stageId !== step.stageId);
      return strays || stages[step.stageId]?.journeyId !== step.journeyId;
    }),
    ...Object.values(service.journeyFlows).filter(
      ({ source, target, journeyId }) =>
        steps[source]?.journeyId !== journeyId || steps[target]?.journeyId !== journeyId,
    ),
  ].map(({ id }) => id);
}
