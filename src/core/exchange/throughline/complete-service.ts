import { type Problem, problem, type Result, failure, success } from '#core/base';
import {
  checkService,
  defaultScenario,
  type Scenario,
  type ScenarioId,
  type Service,
  defaultSizeOf,
} from '#core/model';
import { placeDrawing } from '#core/exchange/placement';
import {
  completeFlows,
  completeLanes,
  completeNodes,
  completeProcesses,
  knownOrNull,
  type Parts,
} from './complete-graph.ts';
import { allIds, duplicates, tableOf, unusedId } from './records.ts';
import { toIntervals } from './scenario-schema.ts';
import { completeCatalogue, StreamSource } from './complete-catalogue.ts';
import { completeDiscussion } from './complete-discussion.ts';
import { completeJourneys } from './complete-journeys.ts';
import { completeTaskLinks } from './complete-task-links.ts';
import type { FileService } from './service-schema.ts';

/**
 * Makes a service of what a file states: fills in whatever depends on other records (process, lane, random stream,
 * place on the canvas, default scenario) and repairs references that lead nowhere.
 *
 * Errors: duplicateId {id} · those of `checkService`. Remarks (warnings): danglingReference {table, field, value} (the
 * reference is dropped; a flow without an end is left out) · crossProcessFlow {source, target} (left out) ·
 * streamReassigned {stream}.
 */
export function completeService(file: FileService): Result<Service> {
  const ids = allIds(file);
  const repeated = duplicates(ids);
  if (repeated.length > 0)
    return failure(...repeated.map((id) => problem('duplicateId', 'error', [id], { id })));
  const problems: Problem[] = [];
  const parts: Parts = { file, problems, ids: new Set(ids) };
  const processes = completeProcesses(parts);
  const lanes = completeLanes(parts, processes);
  const { nodes: placedNodes, nextStream } = completeNodes(parts, processes, lanes);
  const flows = completeFlows(parts, placedNodes);
  const nodes = completeTaskLinks(parts, placedNodes, flows);
  const streams = new StreamSource(
    parts,
    nodes.map(({ stream }) => stream),
  );
  const catalogue = completeCatalogue(parts, streams, new Set(nodes.map(({ id }) => id)));
  const journeys = completeJourneys(parts, {
    nodes: new Set(nodes.map(({ id }) => id)),
    roles: new Set(file.roles.map(({ id }) => id)),
    segments: new Set(file.segments.map(({ id }) => id)),
  });
  const placed = placeDrawing({
    processes,
    lanes: lanes.toSorted((a, b) => a.order - b.order),
    nodes: nodes.map(({ id, processId, laneId, kind, x, y, width, height }) => {
      const size = defaultSizeOf(kind);
      return { id, processId, laneId, x, y, width: width ?? size.width, height: height ?? size.height };
    }),
    flows,
  });
  const calendarIds = new Set(file.calendars.map((calendar) => calendar.id));
  const tables = {
    profile: {
      id: file.id,
      name: file.name,
      description: file.description,
      currency: file.currency,
      timeZone: file.timeZone,
      nextStream: Math.max(file.nextStream ?? 0, nextStream, streams.unused),
      thresholds: file.thresholds,
      staffBudget: file.staffBudget,
    },
    processes: tableOf(
      processes.map((process) => ({
        ...process,
        ...placed.processes.get(process.id),
        targetCalendarId: knownOrNull(
          parts,
          'processes',
          process.id,
          'targetCalendarId',
          process.targetCalendarId,
          calendarIds,
        ),
      })),
    ),
    lanes: tableOf(lanes.map((lane) => ({ ...lane, ...placed.lanes.get(lane.id) }))),
    nodes: tableOf(nodes.map((node) => ({ ...node, ...placed.nodes.get(node.id) }))),
    flows: tableOf(flows),
    roles: tableOf(
      file.roles.map((role) => ({
        ...role,
        name: role.name ?? role.id,
        calendarId: knownOrNull(parts, 'roles', role.id, 'calendarId', role.calendarId, calendarIds),
      })),
    ),
    calendars: tableOf(
      file.calendars.map((calendar) => ({
        ...calendar,
        name: calendar.name ?? calendar.id,
        weekly: calendar.weekly.flatMap(toIntervals),
      })),
    ),
    scenarios: {},
    ...catalogue,
    ...journeys,
    foreign: tableOf(file.foreign),
  };
  const plain = { ...tables, ...completeDiscussion(parts, tables) };
  // Ids were checked to be text and unique; branding them is this function's contract.
  const service = plain as unknown as Service;
  const complete = { ...service, scenarios: completeScenarios(parts, service) };
  const broken = checkService(complete);
  return broken.length > 0 ? failure(...broken) : success(complete, problems);
}

function completeScenarios(parts: Parts, service: Service): Service['scenarios'] {
  const { file, problems } = parts;
  const listed = file.scenarios.length > 0 ? file.scenarios : [{ id: unusedId('scenario', parts.ids) }];
  const scenarios = listed.map((stated): Scenario => {
    const id = stated.id as ScenarioId;
    const scenario = {
      ...defaultScenario(service, 'name' in stated ? (stated.name ?? id) : 'Base case', id),
      ...given(stated),
    };
    const arrivals = Object.entries(scenario.arrivals).filter(([node]) => {
      if (Object.hasOwn(service.nodes, node)) return true;
      problems.push(
        problem('danglingReference', 'warning', [id], { table: 'scenarios', field: 'arrivals', value: node }),
      );
      return false;
    });
    return {
      ...scenario,
      id,
      arrivals: Object.fromEntries(arrivals),
      segmentArrivals: knownSegmentArrivals(parts, service, scenario),
    };
  });
  return tableOf(scenarios);
}

function knownSegmentArrivals(
  { problems }: Parts,
  service: Service,
  { id, segmentArrivals }: { readonly id: string; readonly segmentArrivals: Scenario['segmentArrivals'] },
): Scenario['segmentArrivals'] {
  const known = (table: object, value: string) => {
    if (Object.hasOwn(table, value)) return true;
    problems.push(
      problem('danglingReference', 'warning', [id], { table: 'scenarios', field: 'segmentArrivals', value }),
    );
    return false;
  };
  return Object.fromEntries(
    Object.entries(segmentArrivals)
      .filter(([segment]) => known(service.segments, segment))
      .map(([segment, arrivals]) => [
        segment,
        Object.fromEntries(Object.entries(arrivals).filter(([node]) => known(service.nodes, node))),
      ]),
  );
}

/** The members that are stated. */
function given<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}
