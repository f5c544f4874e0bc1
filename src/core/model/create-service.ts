import { defaultNames, type Locale } from './default-names.ts';
import { defaultScenario } from './default-scenario.ts';
import { emptyTables } from './fresh-id.ts';
import { PLAIN_PROFILE, PLAIN_ROLE } from './default-values.ts';
import type { LaneId, ProcessId, RoleId, ScenarioId, ServiceId } from './ids.ts';
import type { Service } from './service.ts';

/** What a new service is made of; what is left out follows from the locale. */
export interface NewService {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly currency?: string;
  readonly timeZone?: string;
}

/**
 * A blank service: one process in a drawn pool with one lane, the role of that lane (one person, always on duty) and
 * a default scenario. It has no nodes yet; the first start event receives its arrivals when it is added.
 */
export function createService({ id, name, locale, currency, timeZone }: NewService): Service {
  const names = defaultNames(locale);
  const processId = 'process_1' as ProcessId;
  const laneId = 'lane_1' as LaneId;
  const roleId = 'role_1' as RoleId;
  const scenarioId = 'scenario_1' as ScenarioId;
  const blank: Service = {
    ...emptyTables(),
    profile: {
      id: id as ServiceId,
      name,
      description: '',
      currency: currency ?? names.currency,
      timeZone: timeZone ?? names.timeZone,
      nextStream: 1,
      ...PLAIN_PROFILE,
    },
    processes: {
      [processId]: {
        id: processId,
        name: name === '' ? names.process : name,
        x: 0,
        y: 0,
        width: 1080,
        height: 240,
        pool: true,
        target: null,
        targetCalendarId: null,
      },
    },
    lanes: { [laneId]: { id: laneId, processId, name: names.role, roleId, order: 0, height: 240 } },
    roles: { [roleId]: { id: roleId, name: names.role, ...PLAIN_ROLE } },
  };
  return { ...blank, scenarios: { [scenarioId]: defaultScenario(blank, names.scenario, scenarioId) } };
}
