import type { ArgumentsIn } from '#core/editing';
import { journeyCommands } from '#core/editing/journey';
import { blueprintPlace, type JourneyMatrix, type LaneRow } from '#core/journey';
import {
  cardText,
  type JourneyCardKind,
  type JourneyElementId,
  type JourneyStageId,
  laneTraits,
  type Point,
} from '#core/model';
import type { Session } from '#session/composition';
import {
  type Cursor,
  cursorOf,
  type Direction,
  idAt,
  nearest,
  RAIL,
  selectedCards,
  type Spot,
  spotAt,
  STAGES,
} from './cursor.ts';
import type { MapStore } from './map-store.ts';

type Book = typeof journeyCommands;

/** Everything a person can do on a map, on what is selected or where the keyboard is. */
export interface MapActions {
  /** Runs a command; the keyboard follows what it selects. Edits of one `gesture` are one step back. False: refused. */
  readonly edit: <C extends keyof Book>(command: C, args: ArgumentsIn<Book, C>, gesture?: string) => boolean;
  /** Puts the keyboard somewhere and selects what is there. */
  readonly goTo: (cursor: Cursor, add?: boolean) => void;
  /** Selects what the keyboard can't stand on: a line. */
  readonly select: (id: JourneyElementId) => void;
  readonly startEditing: (how: 'fresh' | 'old') => void;
  /** Leaves what stands there as it is; a card that was only just made, and is blank, goes again. */
  readonly stopEditing: () => void;
  /** Writes what was typed at the cursor; an emptied card goes. */
  readonly write: (text: string) => void;
  /** The keyboard goes to what is selected; to the nearest place where its own is gone. */
  readonly follow: () => void;
  readonly openMenu: (at: Point, kind?: 'spot' | 'lanes') => void;
  readonly addStepTo: (stageId: JourneyStageId) => void;
  readonly addCard: (kind?: JourneyCardKind) => void;
  /** Makes a blank card that is written into at once. */
  readonly addBlankCard: (args: ArgumentsIn<Book, 'addCard'>) => void;
  readonly addColumn: (side?: 'before' | 'after') => void;
  readonly addBranch: () => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
  readonly selectAll: () => void;
  /** The matrix as the document is right now. */
  readonly matrix: () => JourneyMatrix;
  /** One place on in a direction: cards, steps, stages and lanes. */
  readonly shift: (direction: Direction) => void;
}

/** Tells one blank card from the next, also after a reload. */
let blanks = 0;

/** The actions of a map; `matrixNow` gives the matrix as it is drawn. */
export function createMapActions(
  session: Session,
  store: MapStore,
  matrixNow: () => JourneyMatrix,
): MapActions {
  const workspace = session.workspace;

  const edit: MapActions['edit'] = (command, args, gesture) => {
    const options = gesture === undefined ? {} : { gesture };
    const problems = workspace.getState().editWith(journeyCommands, command, args, options);
    const refusal = problems.find(({ severity }) => severity === 'error');
    store.setState({ notice: refusal ?? problems[0] ?? null });
    follow();
    return refusal === undefined;
  };
  const follow = (): void => {
    const matrix = matrixNow();
    const { cursor } = store.getState();
    const [only, ...others] = workspace.getState().mapSelection;
    const there = only === undefined || others.length > 0 ? null : cursorOf(matrix, only);
    const now = there ?? nearest(matrix, cursor);
    if (now.row !== cursor.row || now.column !== cursor.column || now.index !== cursor.index)
      store.setState({ cursor: now });
  };
  const here = (): Spot | null => spotAt(matrixNow(), store.getState().cursor);
  const goTo: MapActions['goTo'] = (to, add = false) => {
    const matrix = matrixNow();
    const cursor = nearest(matrix, to);
    const id = idAt(matrix, cursor);
    const { mapSelection, selectOnMap } = workspace.getState();
    store.setState({ cursor, editing: null, notice: null });
    if (add && id !== null) selectOnMap([...mapSelection.filter((each) => each !== id), id]);
    else if (!add) selectOnMap(id === null ? [] : [id]);
  };
  const startEditing: MapActions['startEditing'] = (how) => {
    const spot = here();
    if (spot === null || (spot.kind === 'cell' && !spot.writable)) return;
    store.setState({ editing: { how }, notice: null });
  };
  const addBlankCard: MapActions['addBlankCard'] = (args) => {
    blanks += 1;
    const gesture = `blank-${Math.round(performance.timeOrigin)}-${blanks}`;
    if (edit('addCard', args, gesture)) store.setState({ editing: { how: 'fresh', gesture } });
  };
  const write: MapActions['write'] = (text) => {
    const spot = here();
    const gesture = store.getState().editing?.gesture;
    store.setState({ editing: null });
    if (spot !== null) writeAt(edit, spot, text.trim(), gesture);
  };
  const selected = (): readonly JourneyElementId[] => workspace.getState().mapSelection;

  return {
    edit,
    goTo,
    select: (id) => workspace.getState().selectOnMap([id]),
    startEditing,
    follow,
    openMenu: (at, kind = 'spot') => store.setState({ menu: { at, kind } }),
    addStepTo(stageId) {
      if (edit('addStep', { journeyId: matrixNow().journeyId, stageId }))
        store.setState({ editing: { how: 'fresh' } });
    },
    stopEditing() {
      if (store.getState().editing?.gesture !== undefined) write('');
      else store.setState({ editing: null });
    },
    write,
    addBlankCard,
    addCard(kind) {
      const { cursor } = store.getState();
      const spot = here();
      if (spot?.kind !== 'cell' || !spot.writable) return;
      if (kind !== undefined && kind !== laneTraits(spot.row.lane.kind).cards[0]) {
        addBlankCard({ stepId: spot.column.step.id, laneId: spot.row.lane.id, kind });
        return;
      }
      goTo({ ...cursor, index: spot.cards.length });
      store.setState({ editing: { how: 'fresh' } });
    },
    addColumn(side = 'after') {
      const { columns, stages, rows, journeyId } = matrixNow();
      const { row, column } = store.getState().cursor;
      if (row === STAGES || columns.length === 0) {
        const at = side === 'after' ? column + 1 : column;
        edit('addStage', { journeyId, before: stages[at]?.stage.id ?? null });
      } else if (column === RAIL) {
        edit('addJourneyLane', { journeyId, kind: 'custom', before: rows[row + 1]?.lane.id ?? null });
      } else {
        const step = columns[column]?.step;
        if (step === undefined) return;
        const place = side === 'after' ? { after: step.id } : { stageId: step.stageId, before: step.id };
        edit('addStep', { journeyId, ...place });
      }
      store.setState({ editing: { how: 'fresh' } });
    },
    addBranch() {
      const { columns, journeyId } = matrixNow();
      const step = columns[store.getState().cursor.column]?.step;
      if (step === undefined) return;
      if (edit('addStep', { journeyId, branchOf: step.id })) store.setState({ editing: { how: 'fresh' } });
    },
    matrix: matrixNow,
    duplicate() {
      const ids = selectedCards(matrixNow(), selected());
      if (ids.length > 0) edit('duplicateCards', { ids });
    },
    selectAll: () => workspace.getState().selectOnMap(matrixNow().cards.map(({ card }) => card.id)),
    remove() {
      if (selected().length > 0) edit('removeFromMap', { ids: selected() });
    },
    shift(direction) {
      const matrix = matrixNow();
      const cards = selectedCards(matrix, selected());
      if (cards.length > 0) shiftCards(edit, matrix, cards, direction);
      else shiftPart(edit, matrix, here(), direction, store.getState().view);
    },
  };
}

function writeAt(edit: MapActions['edit'], spot: Spot, text: string, gesture?: string): void {
  switch (spot.kind) {
    case 'stage':
      if (text !== spot.stage.name) edit('setStage', { id: spot.stage.id, change: { name: text } });
      return;
    case 'step':
      if (text !== spot.step.name) edit('setStep', { id: spot.step.id, change: { name: text } });
      return;
    case 'lane':
      if (text !== spot.row.lane.name)
        edit('setJourneyLane', { id: spot.row.lane.id, change: { name: text } });
      return;
    case 'cell': {
      const card = spot.card?.card;
      if (card === undefined) {
        const at = { stepId: spot.column.step.id, laneId: spot.row.lane.id };
        if (text !== '' && spot.writable) edit('addCard', { ...at, text });
      } else if (text === '') edit('removeFromMap', { ids: [card.id] }, gesture);
      else if (text !== cardText(card)) edit('setCard', { ids: [card.id], change: { text } }, gesture);
    }
  }
}

/** Each into the cell beside; a card goes up and down past its neighbours first. Where one can't, none does. */
function shiftCards(
  edit: MapActions['edit'],
  matrix: JourneyMatrix,
  ids: ReturnType<typeof selectedCards>,
  direction: Direction,
): void {
  const moves = ids.flatMap((id) => {
    const cursor = cursorOf(matrix, id);
    const spot = cursor && spotAt(matrix, cursor);
    if (cursor === null || spot?.kind !== 'cell') return [];
    const step = direction === 'up' ? -1 : 1;
    const within = cursor.index + step;
    if (
      (direction === 'up' || direction === 'down') &&
      spot.cards[within] !== undefined &&
      ids.length === 1
    ) {
      const before = direction === 'up' ? spot.cards[within] : spot.cards[within + 1];
      return { id, stepId: spot.column.step.id, laneId: spot.row.lane.id, before: before?.card.id ?? null };
    }
    const there = shiftedCell(matrix, cursor, direction);
    return there === null ? [] : { id, ...there, before: null };
  });
  if (moves.length === ids.length) edit('moveCards', { moves });
}

/** The next cell in a direction that is written into. */
function shiftedCell(matrix: JourneyMatrix, { row, column }: Cursor, direction: Direction) {
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  if (direction === 'left' || direction === 'right') {
    const [to, lane] = [matrix.columns[column + by], matrix.rows[row]];
    return to && lane ? { stepId: to.step.id, laneId: lane.lane.id } : null;
  }
  for (let at = row + by; at >= 0 && at < matrix.rows.length; at += by) {
    const [lane, here] = [matrix.rows[at], matrix.columns[column]];
    if (lane && here && laneTraits(lane.lane.kind).cards.length > 0)
      return { stepId: here.step.id, laneId: lane.lane.id };
  }
  return null;
}

function shiftPart(
  edit: MapActions['edit'],
  matrix: JourneyMatrix,
  spot: Spot | null,
  direction: Direction,
  view: 'map' | 'blueprint',
): void {
  const back = direction === 'left' || direction === 'up';
  const sideways = direction === 'left' || direction === 'right';
  if (spot?.kind === 'stage' && sideways) {
    const at = matrix.stages.findIndex(({ stage }) => stage === spot.stage);
    const to = back ? matrix.stages[at - 1] : matrix.stages[at + 1];
    if (to)
      edit('moveStage', { id: spot.stage.id, before: (back ? to : matrix.stages[at + 2])?.stage.id ?? null });
  } else if (spot?.kind === 'step' && sideways && !spot.ofBranch) {
    shiftStep(edit, matrix, spot.step.id, back);
  } else if (spot?.kind === 'lane' && !sideways) {
    const at = matrix.rows.indexOf(spot.row);
    const to = back ? matrix.rows[at - 1] : matrix.rows[at + 1];
    const before = (back ? to : matrix.rows[at + 2])?.lane.id ?? null;
    // A blueprint has an order of its own: past another part of it no lane can go.
    const stays = to && view === 'blueprint' && place(to) !== place(spot.row);
    if (to && !stays) edit('moveJourneyLane', { id: spot.row.lane.id, before });
  }
}

function place({ lane }: LaneRow): number | null {
  return blueprintPlace(lane.kind);
}

/** Past its neighbour; at the border of its stage into the next one. */
function shiftStep(
  edit: MapActions['edit'],
  matrix: JourneyMatrix,
  id: JourneyElementId,
  back: boolean,
): void {
  const at = matrix.columns.findIndex(({ step }) => step.id === id);
  const [here, to] = [matrix.columns[at], matrix.columns[at + (back ? -1 : 1)]];
  if (here === undefined || to === undefined) return;
  const same = here.stage === to.stage;
  const after = matrix.columns[at + 2];
  const before = back
    ? same
      ? to.step.id
      : null
    : same
      ? after?.stage === to.stage
        ? after.step.id
        : null
      : to.step.id;
  edit('moveStep', { id: here.step.id, stageId: to.stage.id, before });
}
