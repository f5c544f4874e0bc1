import type { MatchedTable } from '#core/versions/matching';
import type { MovedRecord } from './structure.ts';

/** Fields that no difference is told of: names of records and of random numbers, and what follows from other records. */
const SILENT: Readonly<Partial<Record<MatchedTable, readonly string[]>>> = {
  nodes: ['stream'],
  flows: ['processId'],
  attributes: ['stream'],
  segments: ['stream'],
  journeyStages: ['journeyId', 'order'],
  journeySteps: ['journeyId', 'order'],
  journeyFlows: ['journeyId'],
  journeyLanes: ['journeyId'],
  journeyCards: ['journeyId', 'order'],
  journeyLinks: ['journeyId'],
};

/** Fields that say where something stands on the canvas, and nothing else. */
const LAYOUT: Readonly<Partial<Record<MatchedTable, readonly string[]>>> = {
  processes: ['x', 'y', 'width', 'height'],
  lanes: ['order', 'height'],
  nodes: ['x', 'y', 'width', 'height'],
  flows: ['waypoints'],
  journeyLanes: ['order', 'hidden', 'pinned'],
};

/** Fields that say to what a record belongs. */
const BELONGING: Readonly<Partial<Record<MatchedTable, Readonly<Record<string, MovedRecord['how']>>>>> = {
  lanes: { processId: 'process' },
  nodes: { processId: 'process', laneId: 'lane' },
  journeySteps: { stageId: 'stage', branchOf: 'branch' },
  journeyCards: { stepId: 'cell', laneId: 'cell' },
};

/** What a difference in a field means. */
export function roleOf(
  table: MatchedTable,
  field: string,
): 'silent' | 'layout' | 'content' | MovedRecord['how'] {
  if (field === 'id' || SILENT[table]?.includes(field) === true) return 'silent';
  if (LAYOUT[table]?.includes(field) === true) return 'layout';
  return BELONGING[table]?.[field] ?? 'content';
}
