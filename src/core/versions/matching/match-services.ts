import { records } from '#core/base';
import type { Service } from '#core/model';
import { membersOf, nodeItems } from './drawing-items.ts';
import { type Item, itemOf, type ItemPair } from './item.ts';
import { cardItems, journeyItems, journeyLaneItems, stageItems, stepItems } from './journey-items.ts';
import { type Connection, matchConnections } from './match-connections.ts';
import { matchAlike, matchNames, noteNames, type Weights } from './match-items.ts';
import type { Corrections, MatchedTable, Matching } from './matching.ts';
import { PairBook } from './pair-book.ts';
import { areRelated, matchCertainIds, matchOtherIds } from './same-ids.ts';

/** What stands in a row is known by its name, then by its neighbours, then by whose it is. */
const IN_ORDER: Weights = { label: 0.5, near: 0.3, links: 0.2, strangers: false };
/** What holds others is known by its name and by what it holds. */
const AROUND: Weights = { label: 0.45, near: 0.1, links: 0.45, strangers: true };
/** What lies somewhere is known by what it says and where it lies. */
const LYING: Weights = { label: 0.5, near: 0, links: 0.5, strangers: false };

/** Tables of records with a name whose members tell as much. */
const NAMED = [
  'processes',
  'lanes',
  'roles',
  'calendars',
  'dataObjects',
  'attributes',
  'segments',
  'scenarios',
  'personas',
  'channels',
] as const satisfies readonly MatchedTable[];

/** Those of them that are known by journey maps. */
const KNOWN_BY_MAPS = new Set<MatchedTable>(['segments', 'personas', 'channels']);

const NO_CORRECTIONS: Corrections = { together: [], apart: [] };

/**
 * Which record of `b` is which of `a`. Corrections of a person come first and are never overruled, where both ids are there
 * and of one table. Then ids, where more agrees than the id; then names that are there once; then the pairing that is
 * most alike in name, neighbours and surroundings. Containers (lanes, roles, processes, stages) follow what is in them.
 * Deterministic; whole services of 300 nodes take some tenths of a second at most.
 */
export function matchServices(a: Service, b: Service, corrections: Corrections = NO_CORRECTIONS): Matching {
  const book = new PairBook(corrections);
  addCorrections(a, b, corrections, book);
  const named = NAMED.map((table) => namedPair(table, a, b));
  const nodes: ItemPair = { table: 'nodes', a: nodeItems(a), b: nodeItems(b) };
  const steps: ItemPair = { table: 'journeySteps', a: stepItems(a), b: stepItems(b) };
  const stages: ItemPair = { table: 'journeyStages', a: stageItems(a), b: stageItems(b) };
  const journeys: ItemPair = { table: 'journeys', a: journeyItems(a), b: journeyItems(b) };
  const lanes: ItemPair = { table: 'journeyLanes', a: journeyLaneItems(a), b: journeyLaneItems(b) };
  const cards: ItemPair = { table: 'journeyCards', a: cardItems(a), b: cardItems(b) };
  const inOrder = [nodes, steps];
  const around = [...named, stages, journeys];
  const all = [...inOrder, ...around];
  const related = areRelated(all, book);

  for (const table of all) matchCertainIds(table, book);
  for (const table of inOrder) matchNames(table, book);
  for (const table of all) matchOtherIds(table, book, related);
  // A new first lane makes "Lane 1" of what was the second: what holds others waits until they are known.
  for (const table of around) noteNames(table, book);
  for (const table of inOrder) matchAlike(table, book, IN_ORDER);
  book.likely.clear();
  const matchAround = (pairs: readonly ItemPair[]): void => {
    for (const table of pairs) matchAlike(table, book, AROUND);
    for (const table of pairs) matchNames(table, book);
  };
  matchAround(around.filter(({ table }) => !KNOWN_BY_MAPS.has(table)));
  for (const table of [lanes, cards]) {
    matchCertainIds(table, book);
    matchOtherIds(table, book, related);
    matchAlike(table, book, LYING);
  }
  matchAround(around.filter(({ table }) => KNOWN_BY_MAPS.has(table)));
  for (const table of remarkPairs(a, b)) {
    matchCertainIds(table, book);
    matchAlike(table, book, LYING);
  }
  matchConnections('flows', records(a.flows), records(b.flows), book);
  matchConnections('journeyFlows', records(a.journeyFlows), records(b.journeyFlows), book);
  matchConnections('journeyLinks', unnamed(a), unnamed(b), book);
  return book.matching(a);
}

function addCorrections(a: Service, b: Service, { together }: Corrections, book: PairBook): void {
  for (const [one, other] of together) {
    const table = tableOf(a, one);
    if (table === null || table !== tableOf(b, other) || !book.mayPair(one, other)) continue;
    book.add(table, one, other, 'hand');
  }
}

function tableOf(service: Service, id: string): MatchedTable | null {
  const {
    profile: _profile,
    foreign: _foreign,
    comments: _comments,
    decisions: _decisions,
    ...tables
  } = service;
  const found = Object.entries(tables).find(([, table]) => Object.hasOwn(table, id));
  return (found?.[0] as MatchedTable | undefined) ?? null;
}

function namedPair(table: (typeof NAMED)[number], a: Service, b: Service): ItemPair {
  const itemsOf = (service: Service): readonly Item[] => {
    const members = membersOf(service);
    return (records(service[table]) as readonly { readonly id: string; readonly name: string }[]).map(
      ({ id, name }) => itemOf(id, name, { links: members.get(id) ?? [] }),
    );
  };
  return { table, a: itemsOf(a), b: itemsOf(b) };
}

/** What was noted, put aside and kept as a view: known by its words and by what it is about. */
function remarkPairs(a: Service, b: Service): readonly ItemPair[] {
  const observations = (service: Service): readonly Item[] =>
    records(service.observations).map(({ id, kind, text, nodeId }) =>
      itemOf(id, text, { family: kind, links: [nodeId] }),
    );
  const dismissals = (service: Service): readonly Item[] =>
    records(service.dismissals).map(({ id, code, at, because }) =>
      itemOf(id, because, { family: code, links: [at] }),
    );
  const views = (service: Service): readonly Item[] =>
    records(service.journeyViews).map(({ id, name, journeyId }) => itemOf(id, name, { links: [journeyId] }));
  return [
    { table: 'observations', a: observations(a), b: observations(b) },
    { table: 'dismissals', a: dismissals(a), b: dismissals(b) },
    { table: 'journeyViews', a: views(a), b: views(b) },
  ];
}

function unnamed(service: Service): readonly Connection[] {
  return records(service.journeyLinks);
}
