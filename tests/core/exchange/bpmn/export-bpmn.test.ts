import { type CommandArguments, type CommandName, runCommand, runFrom } from '#core/editing';
import { discussionCommands } from '#core/editing/discussion';
import { exportBpmn } from '#core/exchange/bpmn';
import { parseServiceFile } from '#core/exchange/throughline';
import type { FlowId, NodeId, Service } from '#core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryService } from '../arbitrary-service.ts';
import { comparable } from './comparable.ts';
import { fixture, fixtureNames, imported, interchangeFiles } from './fixtures.ts';
import { xmlLines } from './xml-lines.ts';

type Records = Record<string, Record<string, unknown>>;
interface Tables {
  nodes: Records;
  flows: Records;
  lanes: Records;
  processes: Records;
}

/** The service after one more command. */
type Edit = <N extends CommandName>(service: Service, command: N, args: CommandArguments<N>) => Service;

/** The service with its tables changed by hand, as an editor would. */
const edited = (service: Service, change: (tables: Tables) => void): Service => {
  const copy = structuredClone(service) as unknown as Tables;
  change(copy);
  return copy as unknown as Service;
};
const order = imported(fixture('camunda-order'));
const clinic = imported(fixture('default-namespace-lanes'));
const added = (before: string, after: string) => {
  const known = new Set(xmlLines(before));
  return xmlLines(after).filter((line) => !known.has(line));
};

describe('an edit is written where BPMN has a place for it', () => {
  it('a moved node takes its label along, and lines that are only kept follow', () => {
    const text = exportBpmn(
      edited(order, ({ nodes }) => {
        Object.assign(nodes.received!, { x: 102, y: 132 });
        Object.assign(nodes.check!, { x: 250, y: 80 });
      }),
    );
    expect(text).toContain('<dc:Bounds x="102" y="132" width="36" height="36"/>');
    expect(text).toContain('<dc:Bounds x="82" y="175" width="77" height="14"/>');
    expect(text).toMatch(
      /bpmnElement="hint_link">\s*<di:waypoint x="310" y="80"\/>\s*<di:waypoint x="330" y="50"\/>/,
    );
    expect(text).not.toContain('throughline:');
  });

  it('a moved sub-process takes along what is drawn inside', () => {
    const text = exportBpmn(edited(clinic, ({ nodes }) => Object.assign(nodes.bill!, { x: 510, y: 410 })));
    expect(text).toContain('<ns3:Bounds x="610" y="430" width="100" height="80"/>');
    expect(text).toContain('<ns4:waypoint x="566" y="470"/>');
  });

  it('a new task in a new flow has its element, its lane, its shape and its edge', () => {
    const text = exportBpmn(
      edited(clinic, ({ nodes, flows }) => {
        nodes.phone = {
          ...nodes.triage!,
          id: 'phone',
          name: 'Call back',
          laneId: 'doctor',
          x: 600,
          y: 280,
          stream: 50,
        };
        flows.new = { ...flows.s1!, id: 'new', source: 'triage', target: 'phone', waypoints: null };
      }),
    );
    const lines = added(fixture('default-namespace-lanes'), text).join('\n');
    expect(lines).toContain('}manualTask @id=phone');
    expect(lines).toContain('}flowNodeRef "phone"');
    expect(lines).toContain('}BPMNShape @bpmnElement=phone');
    expect(lines).toContain('}BPMNEdge @bpmnElement=new');
    expect(lines).toContain('}outgoing "new"');
  });

  it('a deleted node leaves no reference behind', () => {
    const text = exportBpmn(
      edited(order, ({ nodes, flows }) => {
        delete nodes.check;
        for (const id of ['f1', 'f2', 'f5']) delete flows[id];
      }),
    );
    for (const id of ['check', 'f1', 'f2', 'f5', 'hint_link'])
      expect(text).not.toMatch(new RegExp(`["<>]${id}["<]`));
    expect(text).toContain('<!-- a note on the side -->');
  });

  it('another type of task keeps its extensions and loses what only the old type may have', () => {
    const text = exportBpmn(
      edited(order, ({ nodes }) => Object.assign(nodes.check!, { taskType: 'manual' })),
    );
    expect(text).toContain('<bpmn:manualTask id="check" name="Check order" engine:assignee="${clerk}"');
    expect(text).toContain('<engine:inputParameter name="order">');
  });

  it('default flows, conditions, messages and delays', () => {
    const text = exportBpmn(
      edited(order, ({ nodes, flows }) => {
        Object.assign(flows.f4!, { isDefault: false, condition: 'not complete' });
        Object.assign(flows.f3!, { isDefault: true, condition: null });
        Object.assign(nodes.wait!, { delay: { type: 'fixed', value: 6, unit: 'h' } });
      }),
    );
    expect(text).toContain('id="complete" name="Complete?" default="f3"');
    expect(text).toContain(
      'xsi:type="bpmn:tFormalExpression" language="http://www.omg.org/spec/FEEL/20140401">not complete<',
    );
    expect(text).not.toContain('amount');
    expect(text).toMatch(/<bpmn:timerEventDefinition id="wait_timer">\s*<bpmn:timeDuration>PT6H</);
  });

  it('what a redesign needs to know stands beside the drawing, and comes back', () => {
    const ids = { now: 0 };
    const edit = ((service, command, args) =>
      runCommand(command, service, args, () => `new${(ids.now += 1)}`).service) as Edit;
    let service = edit(order, 'addDataObject', {
      name: 'Order form',
      to: { id: 'check' as NodeId, as: 'inputs' },
    });
    service = edit(service, 'addSegment', { name: 'Regulars', priority: 2 });
    service = edit(service, 'addAttribute', { name: 'amount' });
    service = edit(service, 'addObservation', {
      nodeId: 'check' as NodeId,
      kind: 'issue',
      text: 'typed twice',
      seenAs: 'staff',
    });
    service = edit(service, 'dismissFinding', { code: 'rubberStamp', at: 'check', because: 'the law' });
    const said = { about: 'check' as NodeId, text: 'Why <twice>?', author: 'Ana', now: 7 };
    service = runFrom(discussionCommands, 'addComment', service, said, () => 'said').service;
    service = edit(service, 'setProfile', { change: { staffBudget: 5000 } });
    const check = {
      kind: 'check',
      objectId: null,
      rejects: 'no price',
      rejectFlowId: 'f4' as FlowId,
    } as const;
    service = edit(service, 'setTask', { ids: ['check' as NodeId], change: { check, mustKeep: true } });
    const text = exportBpmn(service);
    const lines = added(fixture('camunda-order'), text).join('\n');
    const tables = [
      'dataObjects',
      'segments',
      'attributes',
      'observations',
      'dismissals',
      'comments',
      'profile',
    ];
    for (const table of tables) expect(lines).toContain(`}record @table=${table}`);
    for (const field of ['check', 'inputs', 'mustKeep']) expect(lines).toContain(`}set @field=${field}`);
    expect(comparable(imported(text))).toEqual(comparable(service));
    // Nothing of what stood in the file was touched.
    const after = new Set(xmlLines(text));
    expect(xmlLines(fixture('camunda-order')).filter((line) => !after.has(line))).toEqual([]);
  });

  it('a renamed or resized lane, and a removed one', () => {
    const text = exportBpmn(
      edited(clinic, ({ lanes, nodes }) => {
        lanes.nurse!.height = 200;
        delete lanes.desk;
        nodes.bill!.laneId = 'doctor';
        nodes.end!.laneId = null;
      }),
    );
    expect(text).not.toMatch(/"desk(_s)?"/);
    expect(text).toMatch(/bpmnElement="nurse"[^>]*><ns3:Bounds x="160" y="100" width="840" height="200"\/>/);
    expect(text).toMatch(/bpmnElement="care"[^>]*><ns3:Bounds x="130" y="100" width="870" height="350"\/>/);
    expect(text).toContain('<flowNodeRef>bill</flowNodeRef>');
  });
});

describe('what BPMN has no place for', () => {
  it('stands in extensions of its own, and only what differs', () => {
    const next = edited(order, ({ nodes, flows }) => {
      nodes.check!.duration = { type: 'exponential', mean: 7, unit: 'min' };
      flows.f3!.probability = 0.9;
    });
    const text = exportBpmn(next);
    expect(text.match(/<throughline:set/g)).toHaveLength(2);
    expect(text).toContain(
      '<throughline:set field="duration">{"mean":7,"type":"exponential","unit":"min"}</throughline:set>',
    );
    expect(text).toContain('<throughline:set field="probability">0.9</throughline:set>');
    expect(comparable(imported(text))).toEqual(comparable(next));
  });

  it('is taken away when it is no longer different', () => {
    const changed = imported(
      exportBpmn(edited(order, ({ nodes }) => Object.assign(nodes.check!, { cost: 5 }))),
    );
    expect(exportBpmn(changed)).toContain('field="cost"');
    const back = edited(changed, ({ nodes }) => Object.assign(nodes.check!, { cost: 0 }));
    expect(xmlLines(exportBpmn(back))).toEqual(xmlLines(fixture('camunda-order')));
  });

  it('is dropped with a warning where somebody wrote nonsense into it', () => {
    const text = exportBpmn(edited(order, ({ nodes }) => Object.assign(nodes.check!, { cost: 5 }))).replace(
      '>5</',
      '>"five"</',
    );
    expect(imported(text).nodes).toMatchObject({ check: { cost: 0 } });
    expect(imported(text.replace('"five"', '{{{')).nodes).toMatchObject({ check: { cost: 0 } });
  });
});

describe('ids that XML cannot carry', () => {
  it('are kept beside the element', () => {
    const file = {
      format: 'throughline',
      service: {
        nodes: [
          { id: '1', kind: 'startEvent' },
          { id: 'my task', kind: 'task' },
        ],
        flows: [{ id: '1 → 2', source: '1', target: 'my task' }],
      },
    };
    const parsed = parseServiceFile(JSON.stringify(file));
    if (!parsed.ok) throw new Error('sound');
    const text = exportBpmn(parsed.value);
    expect(text).toContain('<throughline:set field="id">"my task"</throughline:set>');
    expect(comparable(imported(text))).toEqual(comparable(parsed.value));
  });

  it('are made unique where a file uses them twice', () => {
    const text = exportBpmn(imported(fixture('undrawn-with-faults')));
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('any drawing turned into any other', () => {
  const sources = [...fixtureNames.map((name) => fixture(name)), ...interchangeFiles.map(({ text }) => text)];

  it('comes back as that other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), arbitraryService, (text, service) => {
        const { foreign } = imported(text);
        expect(comparable(imported(exportBpmn({ ...service, foreign })))).toEqual(comparable(service));
      }),
      { numRuns: 60 },
    );
  });

  it('comes back as it is after any nodes were moved, renamed or deleted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(), fc.nat(2)), { minLength: 1, maxLength: 5 }),
        (text, edits) => {
          const service = edited(imported(text), ({ nodes, flows }) => {
            for (const [pick, what] of edits) {
              const ids = Object.keys(nodes);
              if (ids.length === 0) continue;
              const node = nodes[ids[pick % ids.length]!]!;
              if (what === 0) Object.assign(node, { x: Number(node.x) + 37, y: Number(node.y) - 11 });
              else if (what === 1) node.name = `${String(node.name)} ✓`;
              else {
                for (const [id, flow] of Object.entries(flows))
                  if (flow.source === node.id || flow.target === node.id) delete flows[id];
                delete nodes[String(node.id)];
              }
            }
          });
          const scenarios = Object.entries(service.scenarios).map(([id, scenario]) => {
            const arrivals = Object.entries(scenario.arrivals).filter(([node]) =>
              Object.hasOwn(service.nodes, node),
            );
            return [id, { ...scenario, arrivals: Object.fromEntries(arrivals) }];
          });
          const sound = { ...service, scenarios: Object.fromEntries(scenarios) } as Service;
          expect(comparable(imported(exportBpmn(sound)))).toEqual(comparable(sound));
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('a new file', () => {
  it('draws every node and flow, and every reference in it leads somewhere', () => {
    for (const service of fc.sample(arbitraryService, { numRuns: 60, seed: 7 })) {
      const lines = xmlLines(exportBpmn(service));
      const values = (what: RegExp) => lines.flatMap((line) => what.exec(line)?.[1] ?? []);
      const ids = values(/@id=(.*)$/);
      expect(new Set(ids).size).toBe(ids.length);
      const drawn = values(/@bpmnElement=(.*)$/);
      const references = values(/@(?:sourceRef|targetRef|processRef|default|messageRef)=(.*)$/);
      const listed = values(/\}(?:flowNodeRef|incoming|outgoing) "(.*)"$/);
      expect([...drawn, ...references, ...listed].filter((id) => !ids.includes(id))).toEqual([]);
      for (const { id } of [...Object.values(service.nodes), ...Object.values(service.flows)])
        expect(drawn).toContain(id);
    }
  });
});
