import { JOURNEY_TABLES, type Service } from '#core/model';

/**
 * The maps of one service on the processes of another: what customers went through on a process as it was, told in the words,
 * promises and formula of the map as it is. Two of them differ by their processes alone.
 */
export function withMapOf(process: Service, map: Service): Service {
  return { ...process, ...Object.fromEntries(JOURNEY_TABLES.map((table) => [table, map[table]])) };
}
