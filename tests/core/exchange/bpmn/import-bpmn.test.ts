import { importBpmn } from '#core/exchange/bpmn';
import { checkService, staffingOf } from '#core/model';
import { describe, expect, it } from 'vitest';
import { fixture, fixtureNames, imported } from './fixtures.ts';

const listed = (name: string) =>
  importBpmn(fixture(name), `${name}.bpmn`).problems.map(({ code, at, values }) => ({ code, at, values }));

describe('a drawing from another tool', () => {
  const service = imported(fixture('camunda-order'));

  it('keeps its ids, names, places and drawn routes', () => {
    expect(service.nodes).toMatchObject({
      received: { kind: 'startEvent', trigger: 'none', name: 'Order received', x: 152, y: 102 },
      check: { kind: 'task', taskType: 'user', x: 240, y: 80, width: 100, height: 80 },
      complete: { kind: 'exclusiveGateway' },
      done: { kind: 'endEvent', trigger: 'none', name: '' },
    });
    expect(service.flows).toMatchObject({
      f3: { name: 'yes', condition: '${complete && amount < 100}', isDefault: false },
      f4: { isDefault: true, condition: null },
      f5: {
        waypoints: [
          { x: 402, y: 240 },
          { x: 290, y: 240 },
          { x: 290, y: 160 },
        ],
      },
    });
    expect(service.processes).toMatchObject({
      order: { name: 'Order', pool: false, notes: 'How an order is handled' },
    });
  });

  it('lets flows that run as Throughline would draw them go on routing themselves', () => {
    expect(service.flows).toMatchObject({ f1: { waypoints: null }, f6: { waypoints: null } });
  });

  it('reads the time of a timer', () => {
    expect(service.nodes).toMatchObject({
      wait: { kind: 'timerEvent', delay: { type: 'fixed', value: 2, unit: 'd' } },
    });
  });

  it('keeps what is not executed as a locked placeholder, and annotations by their text', () => {
    expect(service.nodes).toMatchObject({
      late: { kind: 'placeholder', bpmnType: 'boundaryEvent', flowNode: true },
      hint: { kind: 'placeholder', bpmnType: 'textAnnotation', flowNode: false, name: 'Paid orders only' },
    });
  });

  it('can be run at once: people for people’s tasks, durations, arrivals that nobody is overloaded by', () => {
    const { nodes } = service as unknown as { nodes: Record<string, Parameters<typeof staffingOf>[1]> };
    expect(staffingOf(service, nodes.check!).needs).toMatchObject([
      { role: { name: 'Order', capacity: 1 }, quantity: 1 },
    ]);
    expect(staffingOf(service, nodes.ship!).needs).toEqual([]);
    expect(Object.values(service.scenarios)).toMatchObject([
      {
        arrivals: { received: { by: 'interval', interval: { type: 'exponential', mean: 30, unit: 'min' } } },
      },
    ]);
  });

  it('keeps its whole text', () => {
    expect(Object.values(service.foreign)).toEqual([
      { id: 'source', format: 'bpmn', fileName: 'drawing.bpmn', text: fixture('camunda-order') },
    ]);
  });

  it('comes with a list of what was assumed and not understood', () => {
    expect(listed('camunda-order')).toEqual([
      {
        code: 'notExecuted',
        at: ['late'],
        values: { type: 'boundaryEvent', because: 'timer', name: 'Late', inside: 0 },
      },
      { code: 'linksKept', at: [], values: { count: 1 } },
      { code: 'artefactsKept', at: ['hint'], values: { count: 1 } },
      { code: 'conditionsKept', at: ['f3'], values: { count: 1 } },
      { code: 'durationAssumed', at: ['check', 'ship'], values: { count: 2, minutes: 10 } },
      { code: 'rolesAssumed', at: ['role_order'], values: { count: 1 } },
      { code: 'arrivalsAssumed', at: ['received'], values: { minutes: 30 } },
    ]);
  });
});

describe('pools and lanes', () => {
  const service = imported(fixture('default-namespace-lanes'));

  it('become processes, a pool without a process too', () => {
    expect(service.processes).toMatchObject({
      clinic: { name: 'Clinic', pool: true, x: 100, y: 100, width: 900, height: 450 },
      patient: { name: 'Patient', pool: true, y: 600, height: 60 },
    });
  });

  it('are flattened to the innermost lanes, from top to bottom, each with a role', () => {
    expect(service.lanes).toMatchObject({
      nurse: { order: 0, height: 150, roleId: 'role_nurse' },
      doctor: { order: 1, height: 150 },
      desk: { order: 2, height: 150, name: 'Desk' },
    });
    expect(Object.keys(service.lanes)).toHaveLength(3);
    expect(service.nodes).toMatchObject({
      triage: { laneId: 'nurse' },
      examine: { laneId: 'doctor' },
      end: { laneId: 'desk' },
    });
  });

  it('are listed with everything that was not taken as it is', () => {
    const found = listed('default-namespace-lanes').map(({ code, at, values }) =>
      `${code} ${at.join(' ')} ${Object.values(values).join(' ')}`.trim(),
    );
    expect(found.slice(0, 8)).toEqual([
      'severalDiagrams  2',
      'lanesFlattened clinic',
      'notExecuted examine userTask multiInstance Examine 0',
      'notExecuted bill subProcess  Bill 3',
      'notExecuted end endEvent terminate end 0',
      'danglingFlow lost to nowhere target',
      'linksKept  1',
      'durationAssumed triage 1 10',
    ]);
  });

  it('that stand upright are laid out anew', () => {
    const upright = imported(fixture('upright-pool'));
    expect(listed('upright-pool').map(({ code }) => code)).toContain('verticalPool');
    const { s, t } = upright.nodes as unknown as Record<string, { x: number; y: number }>;
    expect(s!.x).toBeLessThan(t!.x);
    expect(upright.lanes).toMatchObject({ l1: { height: 140 } });
  });
});

describe('a file with faults', () => {
  const service = imported(fixture('undrawn-with-faults'));

  it('opens with every element under an id of its own', () => {
    expect(Object.keys(service.nodes)).toEqual([
      'a',
      'a_2',
      'task',
      'sendTask',
      'tell',
      'hear',
      'first',
      'twice',
      'undo',
      'complex',
      'adhoc',
      'trans',
    ]);
    expect(service.nodes).toMatchObject({ a_2: { name: 'Same id' }, sendTask: { name: 'Reserved id' } });
  });

  it('is placed automatically, no two nodes on each other', () => {
    const places = Object.values(service.nodes).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('connects messages by name', () => {
    expect(service.nodes).toMatchObject({ tell: { message: 'Reply' }, hear: { message: 'Reply' } });
  });

  it('never takes a loop, a quantity or a compensation for an ordinary task', () => {
    for (const id of ['first', 'twice', 'undo', 'complex', 'adhoc', 'trans']) {
      expect(service.nodes).toHaveProperty([id, 'kind'], 'placeholder');
    }
  });

  it('is listed with its repairs', () => {
    const codes = listed('undrawn-with-faults').map(
      ({ code, at }) => `${code} ${at.length > 2 ? at.length : at.join(' ')}`,
    );
    expect(codes).toEqual(
      expect.arrayContaining([
        'duplicateId a_2',
        'duplicateId sendTask',
        'danglingFlow half',
        'danglingFlow none',
        'notDrawn 12',
        'noStart p',
        'noEnd p',
      ]),
    );
  });
});

describe('every own drawing', () => {
  it.each(fixtureNames)('%s opens as a sound service', (name) => {
    expect(checkService(imported(fixture(name)))).toEqual([]);
  });
});
