import { records } from '#core/base';
import type { Findings } from './check-findings.ts';
import { ON_MAP_TABLES } from './fresh-id.ts';
import type { Actor, JourneyCard } from './journey.ts';
import type { Service } from './service.ts';

/** What journeys rely on: every part stands in its journey, every reference leads somewhere, numbers are on their scale. */
export function checkJourneys(service: Service, findings: Findings): void {
  for (const { id, segmentId } of records(service.personas))
    findings.reference('personas', id, 'segmentId', 'segments', segmentId);
  for (const { id, personaIds } of records(service.journeys))
    for (const personaId of personaIds)
      findings.reference('journeys', id, 'personaIds', 'personas', personaId);
  checkPlaces(service, findings);
  for (const card of records(service.journeyCards)) checkCard(card, findings);
  for (const { id, source, target } of records(service.journeyLinks)) {
    findings.reference('journeyLinks', id, 'source', 'journeyCards', source);
    findings.reference('journeyLinks', id, 'target', 'journeyCards', target);
  }
  for (const { id, hiddenLaneIds } of records(service.journeyViews))
    for (const laneId of hiddenLaneIds)
      findings.reference('journeyViews', id, 'hiddenLaneIds', 'journeyLanes', laneId);
}

function checkPlaces(service: Service, findings: Findings): void {
  for (const table of ON_MAP_TABLES)
    for (const { id, journeyId } of records<{ readonly id: string; readonly journeyId: string }>(
      service[table],
    ))
      findings.reference(table, id, 'journeyId', 'journeys', journeyId);
  for (const { id, stageId, branchOf, dropOut } of records(service.journeySteps)) {
    findings.reference('journeySteps', id, 'stageId', 'journeyStages', stageId);
    findings.reference('journeySteps', id, 'branchOf', 'journeySteps', branchOf);
    findings.number('journeySteps', id, 'dropOut', dropOut, 0, 1);
  }
  for (const { id, source, target, share } of records(service.journeyFlows)) {
    findings.reference('journeyFlows', id, 'source', 'journeySteps', source);
    findings.reference('journeyFlows', id, 'target', 'journeySteps', target);
    findings.number('journeyFlows', id, 'share', share, 0, 1);
  }
}

function checkCard(card: JourneyCard, findings: Findings): void {
  const { id } = card;
  findings.reference('journeyCards', id, 'stepId', 'journeySteps', card.stepId);
  findings.reference('journeyCards', id, 'laneId', 'journeyLanes', card.laneId);
  findings.number('journeyCards', id, 'span', card.span, 1);
  const checkActor = (field: string, actor: Actor) => {
    if (actor.by === 'role') findings.reference('journeyCards', id, field, 'roles', actor.roleId);
  };
  if (card.kind === 'action') findings.reference('journeyCards', id, 'roleId', 'roles', card.roleId);
  if (card.kind === 'action' || card.kind === 'touchpoint')
    for (const nodeId of card.boundTo) findings.reference('journeyCards', id, 'boundTo', 'nodes', nodeId);
  if (card.kind !== 'touchpoint') return;
  findings.reference('journeyCards', id, 'channelId', 'channels', card.channelId);
  checkActor('initiator', card.initiator);
  checkActor('receiver', card.receiver);
  findings.number('journeyCards', id, 'promisedWait', card.promisedWait, 0);
  for (const [voice, value] of Object.entries(card.assumed)) {
    if (voice !== 'everyone') findings.reference('journeyCards', id, 'assumed', 'personas', voice);
    findings.number('journeyCards', id, 'assumed', value, -2, 2);
  }
}
