import { findFindings } from '#core/analysis';
import { createExample } from '#core/examples';
import type { RoleId, ScenarioId, Service } from '#core/model';
import { simulate } from '#core/simulation';
import type { StoredRun } from '#session/run';

/** The insurance claim, as it is offered. */
export function insuranceClaim(language: 'en' | 'zh-CN' = 'en'): Service {
  return createExample('insurance-claim', language, 'service');
}

/** A small real run of a service: few cases, few replications. */
export function finishedRun(service: Service, replications = 4): StoredRun {
  const scenarioId = Object.keys(service.scenarios)[0] as ScenarioId;
  const result = simulate(service, scenarioId, { stop: { by: 'cases', cases: 200 }, replications });
  if (!result.ok) throw new Error(`The example does not run: ${result.problems[0]?.code}`);
  return {
    key: 'key',
    scenarioId,
    scenarioName: service.scenarios[scenarioId]?.name ?? '',
    outcome: result.value,
    findings: findFindings(service, result.value),
    finishedAt: Date.UTC(2026, 0, 5, 12),
    milliseconds: 40,
    cancelled: false,
    olderEngine: false,
  };
}

/** The same service with another number of people in a role. */
export function staffed(service: Service, roleId: string, capacity: number): Service {
  const role = service.roles[roleId as RoleId];
  if (role === undefined) throw new Error(`There is no role ${roleId}`);
  return { ...service, roles: { ...service.roles, [role.id]: { ...role, capacity } } };
}
