import {
  type Actor,
  branchStepsOf,
  cardsInCell,
  cardText,
  type JourneyCard,
  type JourneyId,
  type JourneyLane,
  journeyLanesOf,
  type JourneyStep,
  type Service,
  stagesOf,
  stepsOfStage,
} from '#core/model';
import type { CsvCell } from './write-csv.ts';

/** The columns of the table, from left to right. */
export const JOURNEY_COLUMNS = [
  'stage',
  'step',
  'branchOf',
  'lane',
  'kind',
  'text',
  'channel',
  'initiator',
  'receiver',
  'owner',
  'momentOfTruth',
  'assumed',
  'measured',
  'scale',
  'n',
  'sd',
  'promisedWait',
  'severity',
  'value',
  'effort',
] as const;

type Column = (typeof JOURNEY_COLUMNS)[number];
type TableRow = Partial<Record<Column, CsvCell>>;

/** The words of the table, in the language of the reader. */
export interface JourneyTableWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly lane: (lane: JourneyLane) => string;
  readonly kinds: Readonly<Record<JourneyCard['kind'], string>>;
  readonly customer: string;
  readonly yes: string;
  readonly scales: Readonly<Record<'nps' | 'csat' | 'ces', string>>;
}

/**
 * The map as a table with a head: one row a card, in the order in which they are read – step by step, lane by lane –
 * and one for a step that has none yet. Hidden lanes are in it: a table is for working on.
 */
export function journeyTable(
  service: Service,
  id: JourneyId,
  words: JourneyTableWords,
): readonly (readonly CsvCell[])[] {
  const lanes = journeyLanesOf(service, id);
  const rows = stagesOf(service, id).flatMap((stage): readonly TableRow[] => {
    const steps = stepsOfStage(service, stage.id).flatMap((step) => [
      step,
      ...branchStepsOf(service, step.id),
    ]);
    if (steps.length === 0) return [{ stage: stage.name }];
    return steps.flatMap((step): readonly TableRow[] => {
      const place = { stage: stage.name, step: step.name, branchOf: mainName(service, step) };
      const cards = lanes.flatMap((lane) =>
        cardsInCell(service, step.id, lane.id).map((card) => ({
          ...place,
          lane: words.lane(lane),
          kind: words.kinds[card.kind],
          text: cardText(card),
          ...particulars(service, card, words),
        })),
      );
      return cards.length > 0 ? cards : [place];
    });
  });
  return [
    JOURNEY_COLUMNS.map((column) => words.columns[column]),
    ...rows.map((row) => JOURNEY_COLUMNS.map((column) => row[column] ?? null)),
  ];
}

function mainName(service: Service, step: JourneyStep): CsvCell {
  return step.branchOf === null ? null : (service.journeySteps[step.branchOf]?.name ?? null);
}

function particulars(service: Service, card: JourneyCard, words: JourneyTableWords): TableRow {
  switch (card.kind) {
    case 'touchpoint': {
      const felt = Object.values(card.assumed).filter((value) => value !== undefined);
      const [measured] = card.measured;
      return {
        channel: card.channelId === null ? null : (service.channels[card.channelId]?.name ?? null),
        initiator: actorName(service, card.initiator, words),
        receiver: actorName(service, card.receiver, words),
        owner: card.owner,
        momentOfTruth: card.momentOfTruth ? words.yes : null,
        // One column for all personas: what everyone feels, else the mean of those of whom something is said.
        assumed: card.assumed.everyone ?? (felt.length > 0 ? rounded(felt) : null),
        measured: measured?.mean ?? null,
        scale: measured ? words.scales[measured.scale] : null,
        n: measured?.n ?? null,
        sd: measured?.sd ?? null,
        promisedWait: card.promisedWait,
      };
    }
    case 'action':
      return { owner: card.roleId === null ? null : (service.roles[card.roleId]?.name ?? null) };
    case 'pain':
      return { severity: card.severity };
    case 'opportunity':
      return { value: card.value, effort: card.effort };
    case 'text':
    case 'gain':
      return {};
  }
}

function rounded(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.round(mean * 100) / 100;
}

function actorName(service: Service, actor: Actor, words: JourneyTableWords): string {
  if (actor.by === 'customer') return words.customer;
  return actor.by === 'role' ? (service.roles[actor.roleId]?.name ?? '') : actor.name;
}
