import { parseServiceFile } from '#core/exchange/throughline';
import type { Service } from '#core/model';
import { describe, expect, it } from 'vitest';

const base = {
  format: 'throughline',
  service: {
    nodes: [
      { id: 'A', kind: 'startEvent' },
      { id: 'B', kind: 'task' },
      { id: 'C', kind: 'endEvent' },
    ],
    flows: [
      { source: 'A', target: 'B' },
      { source: 'B', target: 'C' },
    ],
  },
};
type Draft = { [key: string]: unknown; service: Record<string, unknown> };
const file = (change: (draft: Draft) => void = () => {}) => {
  const draft = structuredClone(base) as unknown as Draft;
  change(draft);
  return JSON.stringify(draft);
};
const service = (text: string): Service => {
  const parsed = parseServiceFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const codes = (text: string) => parseServiceFile(text).problems.map((found) => found.code);

describe('a file written by hand', () => {
  it('needs nothing but nodes and flows', () => {
    const read = service(file());
    expect(Object.keys(read.processes)).toEqual(['process']);
    expect(Object.keys(read.flows)).toEqual(['A-B', 'B-C']);
    expect(read.nodes).toMatchObject({
      A: { stream: 1, processId: 'process', laneId: null, trigger: 'none' },
      B: { stream: 2, performer: { by: 'lane' }, duration: { type: 'fixed', value: 10, unit: 'min' } },
      C: { stream: 3 },
    });
    expect(read.profile.nextStream).toBe(4);
  });

  it('gets a scenario in which every start event receives cases', () => {
    const [scenario] = Object.values(service(file()).scenarios);
    expect(Object.keys(scenario?.arrivals ?? {})).toEqual(['A']);
    expect(scenario).toMatchObject({ replications: 10, seed: 1, stop: { by: 'cases', cases: 1000 } });
  });

  it('is laid out from left to right without overlaps', () => {
    const { A, B, C } = service(file()).nodes as Record<string, { x: number; y: number }>;
    expect(A?.x).toBeLessThan((B?.x ?? 0) - 36);
    expect((B?.x ?? 0) + 120).toBeLessThan(C?.x ?? 0);
  });

  it('may name the role of a task directly, and its lane follows', () => {
    const read = service(
      file((draft) => {
        draft.service.roles = [{ id: 'agent' }, { id: 'expert', capacity: 3 }];
        draft.service.lanes = [
          { id: 'L1', roleId: 'agent' },
          { id: 'L2', role: 'expert' },
        ];
        draft.service.nodes = [
          { id: 'A', kind: 'startEvent' },
          { id: 'B', kind: 'task', role: 'expert' },
          { id: 'C', kind: 'task', role: null },
        ];
      }),
    );
    expect(read.nodes).toMatchObject({
      A: { laneId: 'L1' },
      B: { laneId: 'L2', performer: { by: 'role', roleId: 'expert' } },
      C: { laneId: 'L1', performer: { by: 'nobody' } },
    });
    expect(read.lanes).toMatchObject({ L1: { name: 'agent', order: 0 }, L2: { order: 1, roleId: 'expert' } });
  });

  it('may state working hours as days and clock times', () => {
    const read = service(
      file((draft) => {
        draft.service.calendars = [
          {
            id: 'office',
            weekly: [
              { days: ['mon', 'sun'], from: '09:00', to: '24:00' },
              { from: 2000, to: 2100, capacity: 2 },
            ],
          },
        ];
      }),
    );
    expect(Object.values(read.calendars)[0]?.weekly).toEqual([
      { from: 540, to: 1440 },
      { from: 9180, to: 10080 },
      { from: 2000, to: 2100, capacity: 2 },
    ]);
  });

  it('may start with a byte order mark', () => {
    expect(parseServiceFile(`\uFEFF${file()}`).ok).toBe(true);
  });
});

describe('repairs', () => {
  it('leaves out a flow that leads nowhere and says so', () => {
    const text = file((draft) =>
      (draft.service.flows as object[]).push({ id: 'lost', source: 'C', target: 'Z' }),
    );
    expect(parseServiceFile(text).problems).toMatchObject([
      {
        code: 'danglingReference',
        severity: 'warning',
        at: ['lost'],
        values: { field: 'target', value: 'Z' },
      },
    ]);
    expect(Object.keys(service(text).flows)).toHaveLength(2);
  });

  it('drops references to roles, lanes, calendars and nodes that do not exist', () => {
    const text = file((draft) => {
      draft.service.roles = [{ id: 'agent', calendarId: 'none' }];
      draft.service.nodes = [{ id: 'A', kind: 'task', role: 'nobody-here', laneId: 'no-lane' }];
      draft.service.flows = [];
      draft.service.scenarios = [{ id: 's', arrivals: { Z: { by: 'list', times: [1] } } }];
      draft.service.processes = [{ id: 'p', targetCalendarId: 'none' }];
    });
    expect(codes(text)).toEqual(Array(5).fill('danglingReference'));
  });

  it('drops what a step, a segment, a scenario or a note says of records that do not exist', () => {
    const text = file((draft) => {
      draft.service.dataObjects = [{ id: 'form' }];
      draft.service.segments = [
        { id: 'private', attributes: { gone: { by: 'category', values: [{ value: 'x', share: 1 }] } } },
      ];
      draft.service.observations = [{ id: 'seen', nodeId: 'Z', text: 'long queue' }];
      draft.service.scenarios = [
        { id: 's', segmentArrivals: { private: { Z: { by: 'list', times: [1] } }, nobody: {} } },
      ];
      Object.assign((draft.service.nodes as object[])[1]!, {
        inputs: ['form', 'letter'],
        outputs: ['letter'],
        separateFrom: ['Z', 'C'],
        check: { objectId: 'letter', rejectFlowId: 'B-Z' },
        patience: { limit: { type: 'exponential', mean: 5 }, flowId: 'B-Z' },
      });
    });
    expect(codes(text)).toEqual(Array(10).fill('danglingReference'));
    const read = service(text);
    expect(read.nodes).toMatchObject({
      B: {
        inputs: ['form'],
        outputs: [],
        separateFrom: ['C'],
        check: { kind: 'check', objectId: null, rejects: '', rejectFlowId: null },
        patience: { flowId: null },
      },
    });
    expect(read.segments).toMatchObject({ private: { name: 'private', priority: 0, attributes: {} } });
    expect(read.observations).toEqual({});
    expect(read.scenarios).toMatchObject({ s: { segmentArrivals: { private: {} } } });
  });

  it.each([
    ['all of', { by: 'allOf', needs: [{ roleId: 'agent' }, { roleId: 'ghost' }] }],
    ['one of', { by: 'anyOf', roleIds: ['ghost', 'agent'] }],
  ])('leaves a task of %s several roles to its lane where one is unknown', (_, performer) => {
    const text = file((draft) => {
      draft.service.roles = [{ id: 'agent' }];
      Object.assign((draft.service.nodes as object[])[1]!, { performer });
    });
    expect(codes(text)).toEqual(['danglingReference']);
    expect(service(text).nodes).toMatchObject({ B: { performer: { by: 'lane' } } });
  });

  it('leaves out a flow between two processes', () => {
    const text = file((draft) => {
      draft.service.processes = [{ id: 'P' }, { id: 'Q' }];
      (draft.service.nodes as Record<string, unknown>[])[2]!.processId = 'Q';
    });
    expect(codes(text)).toEqual(['crossProcessFlow']);
  });

  it('gives the second of two equal random streams a new number', () => {
    const text = file((draft) => {
      for (const node of draft.service.nodes as Record<string, unknown>[]) node.stream = 1;
    });
    expect(codes(text)).toEqual(['streamReassigned', 'streamReassigned']);
    expect(Object.values(service(text).nodes).map((node) => node.stream)).toEqual([1, 2, 3]);
  });

  it('gives attributes and segments streams that no node has', () => {
    const category = { by: 'category', values: [{ value: 'x', share: 1 }] };
    const text = file((draft) => {
      draft.service.attributes = [{ id: 'kind', draw: category, stream: 2 }];
      draft.service.segments = [{ id: 'private' }];
    });
    expect(codes(text)).toEqual(['streamReassigned']);
    const { attributes, segments, profile } = service(text);
    expect({ ...attributes, ...segments }).toMatchObject({ kind: { stream: 4 }, private: { stream: 5 } });
    expect(profile.nextStream).toBe(6);
  });

  it('warns about a field it does not know and reads the rest', () => {
    const text = file((draft) => {
      (draft.service.nodes as Record<string, unknown>[])[1]!.dration = 5;
    });
    expect(parseServiceFile(text, { fileName: 'mine.json' })).toMatchObject({
      ok: true,
      problems: [
        {
          code: 'unknownField',
          severity: 'warning',
          at: ['B'],
          values: { path: 'service.nodes[1].dration', fileName: 'mine.json' },
        },
      ],
    });
  });
});

describe('refusals', () => {
  it.each([
    ['not JSON', '{', 'notJson'],
    ['empty', '', 'notJson'],
    ['something else', '{"format":"other"}', 'notThroughline'],
    ['a list', '[]', 'notThroughline'],
    ['a file without a service', '{"format":"throughline","service":3}', 'notThroughline'],
    ['a newer envelope', file((draft) => (draft.formatVersion = 3)), 'newerFormat'],
    ['newer records', file((draft) => (draft.schemaVersion = 7)), 'newerFormat'],
    ['a version that is none', file((draft) => (draft.schemaVersion = 'x')), 'invalidField'],
    ['nesting without end', '['.repeat(100_000), 'tooDeep'],
    ['a node of no kind', file((draft) => (draft.service.nodes = [{ id: 'A' }])), 'invalidField'],
    [
      'an id that means something to JavaScript',
      file((draft) => (draft.service.roles = [{ id: '__proto__' }])),
      'invalidField',
    ],
    ['two records with one id', file((draft) => (draft.service.roles = [{ id: 'A' }])), 'duplicateId'],
    [
      'a team of nobody',
      file((draft) =>
        Object.assign((draft.service.nodes as object[])[1]!, { performer: { by: 'anyOf', roleIds: [] } }),
      ),
      'invalidField',
    ],
    [
      'a batch of half a case',
      file((draft) =>
        Object.assign((draft.service.nodes as object[])[1]!, { batching: { by: 'size', size: 0.5 } }),
      ),
      'invalidField',
    ],
    ['a number beyond all numbers', file().replace('"task"', '"task","x":1e999'), 'invalidField'],
  ])('%s', (_, text, code) => {
    const parsed = parseServiceFile(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.problems[0]?.code).toBe(code);
  });

  it('names the field, what was expected and the record', () => {
    const text = file((draft) => {
      (draft.service.nodes as Record<string, unknown>[])[1]!.duration = { type: 'exponential', mean: 'long' };
    });
    expect(parseServiceFile(text).problems).toEqual([
      {
        code: 'invalidField',
        severity: 'error',
        at: ['B'],
        values: { path: 'service.nodes[1].duration.mean', expected: 'number' },
      },
    ]);
  });

  it('too many elements', () => {
    const text = file((draft) => {
      draft.service.nodes = Array.from({ length: 20_001 }, (_, i) => ({ id: `n${i}`, kind: 'task' }));
    });
    expect(parseServiceFile(text).problems).toMatchObject([
      { code: 'tooManyElements', values: { limit: 20_000 } },
    ]);
  });

  it('leaves prototypes alone whatever the keys are', () => {
    const text = file().replace(
      '"format"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format"',
    );
    expect(codes(text)).toEqual(['unknownField', 'unknownField']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
