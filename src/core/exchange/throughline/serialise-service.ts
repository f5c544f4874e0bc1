import { records } from '#core/base';
import { type Service, TABLE_NAMES } from '#core/model';
import { FORMAT, FORMAT_VERSION, HISTORY_FORMAT_VERSION, SCHEMA_VERSION } from './file-format.ts';
import { readableJson } from './readable-json.ts';
import type { ServiceHistory } from './service-history.ts';

/** Keys in the order in which a person wants to read them; other keys follow alphabetically. */
// biome-ignore format: a list to read
const ORDER = [
  'id', 'kind', 'type', 'by', 'taskType', 'trigger', 'bpmnType', 'flowNode', 'processId', 'laneId',
  'roleId', 'name', 'source', 'target', 'x', 'y', 'width', 'height', 'pool', 'order', 'performer',
  'duration', 'delay', 'message', 'cost', 'valueClass', 'waste', 'min', 'mode', 'max', 'value', 'mean', 'sd',
  'alpha', 'beta', 'shape', 'scale', 'unit', 'measure', 'limit', 'clock', 'probability', 'isDefault',
  'condition', 'waypoints', 'capacity', 'costPerHour', 'calendarId', 'date', 'from', 'to', 'weekly',
  'exceptions', 'intervals', 'atClosing', 'start', 'stop', 'warmup', 'replications', 'seed', 'placeholders',
  'arrivals', 'format', 'fileName', 'text', 'stream', 'notes',
] as const;
const RANK = new Map<string, number>(ORDER.map((key, index) => [key, index]));

/**
 * The text of a `.throughline.json` file: every field spelled out, records as lists in table order, keys in a fixed
 * order, one record per line where it fits. `parseServiceFile` gives the same service back, `parseWholeFile` the history
 * too. `lineage`: the states the service came from, as `WholeService` has them. Equal services with equally ordered tables give equal text.
 */
export function serialiseService(
  service: Service,
  history: ServiceHistory | null = null,
  lineage: readonly string[] | null = null,
): string {
  return readableJson({
    format: FORMAT,
    formatVersion: history === null ? FORMAT_VERSION : HISTORY_FORMAT_VERSION,
    schemaVersion: SCHEMA_VERSION,
    service: serviceMember(service),
    ...(history === null
      ? {}
      : {
          history: {
            ...history,
            versions: history.versions.map((version) => ({
              ...version,
              service: serviceMember(version.service),
            })),
          },
        }),
    ...(lineage === null ? {} : { lineage }),
  });
}

function serviceMember(service: Service): object {
  const { id, name, description, currency, timeZone, nextStream, thresholds, staffBudget } = service.profile;
  return {
    id,
    name,
    description,
    currency,
    timeZone,
    nextStream,
    thresholds: inOrder(thresholds),
    staffBudget,
    ...Object.fromEntries(
      TABLE_NAMES.map((table) => [table, records<object & { id: string }>(service[table]).map(inOrder)]),
    ),
  };
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, member]) => [key, inOrder(member)]),
  );
}

function rank(key: string): number {
  return RANK.get(key) ?? ORDER.length;
}
