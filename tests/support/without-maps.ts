import { emptyTables, JOURNEY_TABLES, type Service } from '#core/model';

/** The service with its processes only. */
export function withoutMaps(service: Service): Service {
  const none = emptyTables();
  return { ...service, ...Object.fromEntries(JOURNEY_TABLES.map((table) => [table, none[table]])) };
}
