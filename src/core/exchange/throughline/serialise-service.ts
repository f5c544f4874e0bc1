import { records } from '#core/base';
import type { Service } from '#core/model';
import { FORMAT, FORMAT_VERSION, SCHEMA_VERSION } from './file-format.ts';
import { readableJson } from './readable-json.ts';

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
 * order, one record per line where it fits. `parseServiceFile` gives the same service back. Equal services with
 * equally ordered tables give equal text.
 */
export function serialiseService(service: Service): string {
  const { id, name, description, currency, timeZone, nextStream, thresholds, staffBudget } = service.profile;
  return readableJson({
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    schemaVersion: SCHEMA_VERSION,
    service: {
      id,
      name,
      description,
      currency,
      timeZone,
      nextStream,
      thresholds: inOrder(thresholds),
      staffBudget,
      processes: records(service.processes).map(inOrder),
      lanes: records(service.lanes).map(inOrder),
      nodes: records(service.nodes).map(inOrder),
      flows: records(service.flows).map(inOrder),
      roles: records(service.roles).map(inOrder),
      calendars: records(service.calendars).map(inOrder),
      scenarios: records(service.scenarios).map(inOrder),
      dataObjects: records(service.dataObjects).map(inOrder),
      attributes: records(service.attributes).map(inOrder),
      segments: records(service.segments).map(inOrder),
      observations: records(service.observations).map(inOrder),
      dismissals: records(service.dismissals).map(inOrder),
      journeys: records(service.journeys).map(inOrder),
      foreign: records(service.foreign).map(inOrder),
    },
  });
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
