import { problem, records } from '#core/base';
import {
  cardsInCell,
  type IdSource,
  type JourneyCardId,
  type JourneyId,
  type JourneyLane,
  journeyLanesOf,
  type JourneyStageId,
  type JourneyStepId,
  laneTraits,
  mainStepsOf,
  type Service,
  stagesOf,
} from '#core/model';
import { type EditResult, edited, missing, refused } from '../edit-result.ts';
import { drop, put } from '../records.ts';
import { addCard, setAssumed } from './cards.ts';
import { isUnnamed } from './journey-names.ts';
import { setJourney } from './journeys.ts';
import { addJourneyLane } from './lanes.ts';
import { feltNumber, type FeltScale, feltScaleOf, onMapScale } from './pasted-feelings.ts';
import { channelNames, withChannel } from './pasted-channels.ts';
import { addPersona } from './personas.ts';
import { readTable } from './read-table.ts';
import { addStage } from './stages.ts';
import { addStep } from './steps.ts';
import type { Heading } from './table-headings.ts';
import type { ToldStep } from './told-table.ts';

/** Cells of a pasted table, and characters of one of them: each cell is a card, or a column, that a map has to show. */
const MOST_CELLS = 20_000;
const LONGEST_CELL = 20_000;

/**
 * Makes stages, steps and cards of a table from a spreadsheet (see `readTable` for what it may look like): right behind
 * the step `at`, else at the end. A map that nobody has written anything into gives way to it. Several lines in a cell are
 * several cards; numbers in a column of emotions are what is assumed at the touchpoint of the step. Columns with an unknown
 * heading become lanes of that name; one of channels says how one meets at the touchpoints beside it, and the one persona of a
 * table is the map's. Selects the first new step. Refused: `tableEmpty`, `elementMissing`, `tableTooLarge` {cells, limit}. Remarks `columnsIgnored`
 * {count}: columns without a heading, and those of lanes in which nothing can be written; `feelingsRescaled` {low, high}: emotions
 * were told on that scale (`feltScaleOf`).
 */
export function pasteTable(
  service: Service,
  args: {
    readonly journeyId: JourneyId;
    readonly rows: readonly (readonly string[])[];
    readonly at?: JourneyStepId;
  },
  ids: IdSource,
): EditResult {
  const { journeyId } = args;
  const journey = service.journeys[journeyId];
  if (journey === undefined) return missing(service, journeyId);
  const after = args.at === undefined ? undefined : service.journeySteps[args.at];
  if (args.at !== undefined && after?.journeyId !== journeyId) return missing(service, args.at);
  const cells = args.rows.reduce((sum, row) => sum + row.filter((cell) => cell.trim() !== '').length, 0);
  const isTooLong = args.rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL));
  if (cells > MOST_CELLS || isTooLong)
    return refused(service, problem('tableTooLarge', 'error', [journeyId], { cells, limit: MOST_CELLS }));
  const { steps, ignored } = readTable(args.rows);
  const personas = namesOfPersonas(steps);
  const scale = feltScaleOf(steps);
  if (steps.length === 0) return refused(service, problem('tableEmpty', 'error', [journeyId]));
  const isFresh = isUntouched(service, journeyId);
  const gone = isFresh ? stagesOf(service, journeyId).map(({ id }) => id) : [];
  const pasted = new Pasting(service, journeyId, scale, ids);
  pasted.startBehind(after?.branchOf ?? after?.id, isFresh);
  const [persona, ...others] = personas;
  if (persona !== undefined && others.length === 0) pasted.tellFor(persona);
  for (const step of steps) pasted.add(step);
  // Steps of the stages that gave way go by themselves: what stands in a lost stage is lost.
  const next = drop(pasted.service, 'journeyStages', gone);
  const lost = ignored + pasted.unwritten.size;
  return edited(next, {
    select: pasted.steps.slice(0, 1),
    values: { name: journey.name, count: steps.length },
    problems: [
      ...(scale.low === -2 ? [] : [problem('feelingsRescaled', 'note', [journeyId], { ...scale })]),
      ...(lost === 0 ? [] : [problem('columnsIgnored', 'note', [journeyId], { count: lost })]),
    ],
  });
}

/** Everybody whom a table names as the one who makes the journey, each once. */
function namesOfPersonas(steps: readonly ToldStep[]): readonly string[] {
  const told = steps.flatMap(({ cells }) => cells.filter(({ heading }) => heading.of === 'persona'));
  return [...new Set(told.map(({ text }) => text))];
}

/** Has nobody named or written anything yet? */
function isUntouched(service: Service, id: JourneyId): boolean {
  if (records(service.journeyCards).some(({ journeyId }) => journeyId === id)) return false;
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return isUnnamed(names(stagesOf(service, id)), names(mainStepsOf(service, id)));
}

/** A service into which a table is being pasted, step by step. */
class Pasting {
  service: Service;
  readonly steps: JourneyStepId[] = [];
  /** Headings of lanes into which nobody can write. */
  readonly unwritten = new Set<string>();
  readonly #journeyId: JourneyId;
  readonly #ids: IdSource;
  #stage: JourneyStageId | null = null;
  #after: JourneyStepId | null = null;
  /** The stage of a fresh map that takes the name of the first one told. */
  #unnamed: JourneyStageId | null = null;
  /** Touchpoints of the step that were told, but not yet how one meets there. */
  #open: JourneyCardId[] = [];
  readonly #scale: FeltScale;
  /** The one persona of the table stands on the map, and in no lane. */
  #hasPersona = false;

  constructor(service: Service, journeyId: JourneyId, scale: FeltScale, ids: IdSource) {
    this.service = service;
    this.#journeyId = journeyId;
    this.#scale = scale;
    this.#ids = ids;
  }

  /** Where to begin: behind a step of the main row, at the end, or (fresh) with a stage of its own. */
  startBehind(step: JourneyStepId | undefined, isFresh: boolean): void {
    const last = step ?? mainStepsOf(this.service, this.#journeyId).at(-1)?.id ?? null;
    const stages = stagesOf(this.service, this.#journeyId);
    this.#after = isFresh || step === undefined ? null : last;
    this.#stage =
      step === undefined ? (stages.at(-1)?.id ?? null) : (this.service.journeySteps[step]?.stageId ?? null);
    if (!isFresh) return;
    this.#stage = this.#run<JourneyStageId>(addStage, { before: null, name: stages[0]?.name ?? '' });
    this.#unnamed = this.#stage;
    this.#dropFirstStepOf(this.#stage);
  }

  /** Puts a persona on the map, a new one where none bears the name. */
  tellFor(name: string): void {
    this.#hasPersona = true;
    const journey = this.service.journeys[this.#journeyId];
    const known = records(this.service.personas).find((persona) => persona.name.trim() === name);
    if (known === undefined) this.#run(addPersona, { name });
    else if (journey !== undefined && !journey.personaIds.includes(known.id))
      this.#run(setJourney, { id: journey.id, change: { personaIds: [...journey.personaIds, known.id] } });
  }

  add(told: ToldStep): void {
    if (told.stage !== null) this.#openStage(told.stage);
    const where = this.#after === null ? { stageId: this.#stage ?? undefined } : { after: this.#after };
    const step = this.#run<JourneyStepId>(addStep, { name: told.name, ...where });
    this.#after = step;
    this.#stage = this.service.journeySteps[step]?.stageId ?? null;
    this.steps.push(step);
    this.#open = [];
    for (const { heading, text } of told.cells) this.#write(step, told.name, heading, text);
  }

  /** A stage behind the one we are in, without the step that a new stage has; the first of a fresh map takes the name. */
  #openStage(name: string): void {
    const stages = stagesOf(this.service, this.#journeyId);
    const at = stages.findIndex(({ id }) => id === this.#stage);
    const here = stages[at];
    if (here !== undefined && here.id === this.#unnamed && this.steps.length === 0) {
      this.service = put(this.service, 'journeyStages', [{ ...here, name }]);
      return;
    }
    this.#stage = this.#run(addStage, { name, before: stages[at + 1]?.id ?? null });
    this.#dropFirstStepOf(this.#stage);
    this.#after = null;
  }

  #dropFirstStepOf(stage: JourneyStageId | null): void {
    const steps = mainStepsOf(this.service, this.#journeyId).filter(({ stageId }) => stageId === stage);
    this.service = drop(
      this.service,
      'journeySteps',
      steps.map(({ id }) => id),
    );
  }

  #write(stepId: JourneyStepId, stepName: string, heading: Heading, text: string): void {
    if (heading.of === 'stage' || heading.of === 'step') return;
    if (heading.of === 'channel') return this.#meet(stepId, stepName, text);
    if (heading.of === 'persona' && this.#hasPersona) return;
    if (heading.of === 'lane' && heading.lane === 'emotion') return this.#feel(stepId, stepName, text);
    const lane = this.#laneFor(heading);
    if (lane === null) {
      this.unwritten.add(heading.of === 'lane' ? heading.lane : heading.name);
      return;
    }
    const kind = heading.of === 'lane' ? (heading.card ?? undefined) : undefined;
    for (const line of linesOf(text)) {
      const id = this.#run<JourneyCardId>(addCard, { stepId, laneId: lane.id, kind, text: line });
      if (lane.kind === 'touchpoints') this.#open.push(id);
    }
  }

  /** The channel of the touchpoints beside it; a step that has none gets one. */
  #meet(stepId: JourneyStepId, stepName: string, text: string): void {
    const lane = this.#laneFor({ of: 'lane', lane: 'touchpoints', card: null });
    if (lane === null) return;
    if (this.#open.length === 0)
      this.#open.push(this.#run<JourneyCardId>(addCard, { stepId, laneId: lane.id, text: stepName }));
    const names = channelNames(text, this.#open.length);
    for (const [index, id] of this.#open.entries())
      this.service = withChannel(this.service, id, names[index] ?? text, this.#ids);
    this.#open = [];
  }

  #feel(stepId: JourneyStepId, stepName: string, text: string): void {
    const value = feltNumber(text);
    const lane = this.#laneFor({ of: 'lane', lane: 'touchpoints', card: null });
    if (value === null || lane === null) {
      this.unwritten.add('emotion');
      return;
    }
    const [first] = cardsInCell(this.service, stepId, lane.id);
    const cardId =
      first?.id ?? this.#run<JourneyCardId>(addCard, { stepId, laneId: lane.id, text: stepName });
    if (first === undefined) this.#open.push(cardId);
    this.#run(setAssumed, { cardId, voice: 'everyone', value: onMapScale(value, this.#scale) });
  }

  /** The lane that bears the name, or the first of the kind, made where there is none; null where nothing can be written. */
  #laneFor(heading: Exclude<Heading, { of: 'stage' | 'step' | 'channel' }>): JourneyLane | null {
    const lanes = journeyLanesOf(this.service, this.#journeyId);
    const found =
      heading.of === 'lane'
        ? lanes.find(({ kind }) => kind === heading.lane)
        : lanes.find(({ name }) => name.trim().toLowerCase() === heading.name.toLowerCase());
    const kind = heading.of === 'lane' ? heading.lane : 'custom';
    if (found !== undefined) return laneTraits(found.kind).cards.length === 0 ? null : found;
    if (laneTraits(kind).cards.length === 0 || (heading.of !== 'lane' && heading.name === '')) return null;
    const id = this.#run(addJourneyLane, { kind, name: heading.of === 'lane' ? '' : heading.name });
    return this.service.journeyLanes[id as JourneyLane['id']] ?? null;
  }

  /** Carries a command out and answers what it selected. */
  #run<Id extends string>(
    command: (service: Service, args: never, ids: IdSource) => EditResult,
    args: object,
  ): Id {
    const { service, select } = command(
      this.service,
      { journeyId: this.#journeyId, ...args } as never,
      this.#ids,
    );
    this.service = service;
    return (select?.[0] ?? '') as Id;
  }
}

/** The lines of a cell without the dots and dashes of a list. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*(?:[•·*▪◦–-]|\d+[.)、])\s*/u, '').trim())
    .filter((line) => line !== '');
}
