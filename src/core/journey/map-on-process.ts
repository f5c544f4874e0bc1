import { JOURNEY_TABLES, type Service } from '#core/model';

/** A map as it is now on a process as it was: what then differs is the process alone. */
export function mapOnProcess(map: Service, process: Service): Service {
  return { ...process, ...Object.fromEntries(JOURNEY_TABLES.map((table) => [table, map[table]])) };
}
