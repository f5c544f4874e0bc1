import { runCommand } from '#core/editing';
import { createService, type NodeId, type RoleId, type ScenarioId, type Service } from '#core/model';
import { contentText, runInputs } from '#core/versions';
import { expect, test } from 'vitest';

const scenarioId = 'scenario_1' as ScenarioId;
let ids = 0;
const newId = () => `${(ids += 1)}`;

function sample(): { readonly service: Service; readonly task: NodeId } {
  const blank = createService({ id: 's', name: 'Claims', locale: 'en' });
  const { service, select } = runCommand('addNode', blank, { kind: 'task', at: { x: 300, y: 120 } }, newId);
  return { service, task: select?.[0] as NodeId };
}

function patch(service: Service, id: NodeId, fields: object): Service {
  const node = service.nodes[id];
  return { ...service, nodes: { ...service.nodes, [id]: { ...node, ...fields } } } as Service;
}

test('names, places, notes and value classes do not reach the kernel', () => {
  const { service, task } = sample();
  const before = runInputs(service, scenarioId);
  const changed = patch(service, task, {
    name: 'Check',
    x: 900,
    y: 7,
    width: 200,
    notes: 'why',
    valueClass: 'waste',
  });
  expect(runInputs(changed, scenarioId)).toBe(before);
  const { service: renamed } = runCommand('rename', service, { id: 's', name: 'Other' }, newId);
  expect(runInputs(renamed, scenarioId)).toBe(before);
});

test.each([
  ['duration', { duration: { type: 'fixed', value: 3, unit: 'h' } }],
  ['cost', { cost: 12 }],
  ['performer', { performer: { by: 'nobody' } }],
  ['stream', { stream: 99 }],
  ['target', { target: { measure: 'wait', limit: 5, clock: 'clock' } }],
])('another %s reaches the kernel', (_what, fields) => {
  const { service, task } = sample();
  expect(runInputs(patch(service, task, fields), scenarioId)).not.toBe(runInputs(service, scenarioId));
});

test('the staffing of a lane reaches the kernel, its name does not', () => {
  const { service } = sample();
  const [roleId] = Object.keys(service.roles) as RoleId[];
  const role = service.roles[roleId as RoleId];
  const withRole = (fields: object) =>
    ({ ...service, roles: { [roleId as RoleId]: { ...role, ...fields } } }) as Service;
  expect(runInputs(withRole({ capacity: 2 }), scenarioId)).not.toBe(runInputs(service, scenarioId));
  expect(runInputs(withRole({ name: 'Clerks' }), scenarioId)).toBe(runInputs(service, scenarioId));
});

test('seed and replications count, the name of the scenario does not', () => {
  const { service } = sample();
  const scenario = service.scenarios[scenarioId];
  const withScenario = (fields: object) =>
    ({ ...service, scenarios: { [scenarioId]: { ...scenario, ...fields } } }) as Service;
  expect(runInputs(withScenario({ seed: 7 }), scenarioId)).not.toBe(runInputs(service, scenarioId));
  expect(runInputs(withScenario({ replications: 3 }), scenarioId)).not.toBe(runInputs(service, scenarioId));
  expect(runInputs(withScenario({ name: 'Peak' }), scenarioId)).toBe(runInputs(service, scenarioId));
});

test('content is the same whatever the order of keys and the id of the service', () => {
  const { service } = sample();
  const { nextStream, ...rest } = service.profile;
  const shuffled = { ...service, profile: { nextStream, ...rest, id: 'another' } } as Service;
  expect(contentText(shuffled)).toBe(contentText(service));
});

test('content differs where anything differs', () => {
  const { service, task } = sample();
  expect(contentText(patch(service, task, { notes: 'x' }))).not.toBe(contentText(service));
  expect(contentText(patch(service, task, { x: 1 }))).not.toBe(contentText(service));
});
