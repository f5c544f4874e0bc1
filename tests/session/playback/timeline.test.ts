import { createExample } from '#core/examples';
import type { FlowId, ScenarioId, Service } from '#core/model';
import { compileRun, type PlaybackTrace, recordTrace, type TraceEntry } from '#core/simulation';
import { expect, test } from 'vitest';
import { createStayIndex } from '../../../src/session/playback/stay-index.ts';
import { type FlowEnds, layOut, type Stay } from '../../../src/session/playback/timeline.ts';

/** `time token type at`, e.g. `5 0 traverse f1`; all of case 0. */
function traceOf(...lines: readonly string[]): PlaybackTrace {
  const entries = lines.map((line) => {
    const [time, token, type, at] = line.split(' ');
    return { time: Number(time), case: 0, token: Number(token), type, at } as TraceEntry;
  });
  return { entries, cases: 1, from: entries[0]?.time ?? 0, to: entries.at(-1)?.time ?? 0 };
}

/** `f1: a → b` for every pair. */
function flowsOf(ends: Readonly<Record<string, readonly [string, string]>>): FlowEnds {
  return Object.fromEntries(
    Object.entries(ends).map(([id, [source, target]]) => [id, { source, target }]),
  ) as FlowEnds;
}

function readable(stays: readonly Stay[]): readonly string[] {
  const place = ({ place: at }: Stay) => (at.on === 'flow' ? at.flow : `${at.node} ${at.condition}`);
  return stays
    .toSorted((a, b) => a.from - b.from || (a.token < b.token ? -1 : 1))
    .map((stay) => `${stay.token} ${stay.from}–${stay.to} ${place(stay)}`);
}

test('a crossing is shown for a slice of time, and then the token stands where it waits', () => {
  const flows = flowsOf({ f1: ['start', 'a'], f2: ['a', 'end'] });
  const trace = traceOf(
    '0 0 arrive start',
    '0 0 traverse f1',
    '0 0 ready a',
    '4 0 start a',
    '10 0 complete a',
    '10 0 traverse f2',
    '10 0 end end',
  );
  expect(readable(layOut(trace, flows, 1))).toEqual([
    '0.0 0–1 f1',
    '0.0 1–4 a waiting',
    '0.0 4–10 a working',
    '0.0 10–11 f2',
  ]);
});

test('crossings of one instant follow each other', () => {
  const flows = flowsOf({ f1: ['start', 'gate'], f2: ['gate', 'a'] });
  const trace = traceOf(
    '0 0 traverse f1',
    '0 0 pass gate',
    '0 0 traverse f2',
    '0 0 start a',
    '10 0 complete a',
  );
  expect(readable(layOut(trace, flows, 1))).toEqual(['0.0 0–1 f1', '0.0 1–2 f2', '0.0 2–10 a working']);
});

test('slices shrink where the next thing comes sooner', () => {
  const flows = flowsOf({ f1: ['start', 'gate'], f2: ['gate', 'a'] });
  const trace = traceOf('0 0 traverse f1', '0 0 traverse f2', '0 0 start a', '1 0 complete a');
  expect(readable(layOut(trace, flows, 4))).toEqual(['0.0 0–0.5 f1', '0.0 0.5–1 f2']);
});

test('branches leave a gateway when the token has reached it', () => {
  const flows = flowsOf({ f1: ['start', 'gate'], f2: ['gate', 'a'], f3: ['gate', 'b'] });
  const trace = traceOf(
    '0 0 traverse f1',
    '0 1 traverse f2',
    '0 1 start a',
    '0 2 traverse f3',
    '0 2 start b',
    '9 1 complete a',
    '9 2 complete b',
  );
  expect(readable(layOut(trace, flows, 1))).toEqual([
    '0.0 0–1 f1',
    '0.1 1–2 f2',
    '0.2 1–2 f3',
    '0.1 2–9 a working',
    '0.2 2–9 b working',
  ]);
});

test('a token held at a join is gone when the join fires', () => {
  const flows = flowsOf({ f1: ['a', 'join'], f2: ['b', 'join'], f3: ['join', 'end'] });
  const trace = traceOf(
    '0 1 traverse f1',
    '0 1 hold join',
    '7 2 traverse f2',
    '7 2 fire join',
    '7 2 traverse f3',
    '7 2 end end',
  );
  expect(readable(layOut(trace, flows, 1))).toEqual([
    '0.1 0–1 f1',
    '0.1 1–7 join held',
    '0.2 7–8 f2',
    '0.2 8–9 f3',
  ]);
});

function exampleTrace(id: 'insurance-claim' | 'complaint-handling' | 'phone-repair'): {
  trace: PlaybackTrace;
  service: Service;
} {
  const service = createExample(id, 'en', 's');
  const [scenarioId] = Object.keys(service.scenarios) as ScenarioId[];
  const run = compileRun(service, scenarioId as ScenarioId);
  if (!run.ok) throw new Error(run.problems.map(({ code }) => code).join());
  return { trace: recordTrace(run.value, 'actors', { cases: 30 }), service };
}

test.each(['insurance-claim', 'complaint-handling', 'phone-repair'] as const)(
  'in %s no token is ever in two places',
  (id) => {
    const { trace, service } = exampleTrace(id);
    for (const slice of [0.01, 1, 500]) {
      const byToken = new Map<string, Stay[]>();
      for (const stay of layOut(trace, service.flows, slice))
        byToken.set(stay.token, [...(byToken.get(stay.token) ?? []), stay]);
      for (const stays of byToken.values()) {
        const inOrder = stays.toSorted((a, b) => a.from - b.from);
        for (const [index, stay] of inOrder.entries()) {
          expect(stay.from).toBeGreaterThanOrEqual((inOrder[index - 1]?.to ?? -Infinity) - 1e-9);
        }
      }
    }
  },
);

test('the index finds exactly the stays of a moment', () => {
  const { trace, service } = exampleTrace('insurance-claim');
  const stays = layOut(trace, service.flows, 2);
  const at = createStayIndex(stays);
  const times = [
    trace.from,
    trace.to,
    ...Array.from({ length: 200 }, (_, n) => trace.from + ((trace.to - trace.from) * n) / 199),
  ];
  for (const time of times) {
    const expected = stays.filter((stay) => stay.from <= time && time < stay.to);
    expect(new Set(at(time))).toEqual(new Set(expected));
  }
});

test('a flow nobody knows is shown all the same', () => {
  const trace = traceOf('0 0 traverse gone', '0 0 start a', '5 0 complete a');
  expect(layOut(trace, {} as Record<FlowId, never>, 1)).toHaveLength(2);
});
