import type { Node } from '@xyflow/react';
import type { CardBox } from '#core/journey';
import type { Channel, JourneyCardId, JourneyLaneKind, Point, Service } from '#core/model';
import type { OpenMap } from './map-context.tsx';

/** What a drawn card is handed; the same object as long as nothing of it changes. */
export interface CardProps extends Record<string, unknown> {
  readonly box: CardBox;
  readonly lane: JourneyLaneKind;
  readonly channel: Channel | null;
}

export type CardNode = Node<CardProps, 'card'>;

interface Inputs extends CardProps {
  readonly selected: boolean;
  readonly at: Point;
  readonly readOnly: boolean;
}

/** Nodes as they were built last, by id. */
export type CardCache = Map<JourneyCardId, { readonly inputs: Inputs; readonly node: CardNode }>;

/** React Flow's nodes for the cards of a map, with sizes given; those that look the same stay the same objects. */
export function buildCardNodes(
  { service, matrix, readOnly }: Pick<OpenMap, 'service' | 'matrix' | 'readOnly'>,
  selected: ReadonlySet<string>,
  dragged: ReadonlyMap<JourneyCardId, Point> | null,
  cache: CardCache,
): CardNode[] {
  const alive = new Set<JourneyCardId>();
  const lanes = new Map(matrix.rows.map(({ lane }) => [lane.id, lane.kind]));
  const nodes = matrix.cards.map((box) => {
    const { id } = box.card;
    alive.add(id);
    const known = cache.get(id);
    const inputs: Inputs = {
      box: known && sameBox(known.inputs.box, box) ? known.inputs.box : box,
      lane: lanes.get(box.laneId) ?? 'custom',
      channel: channelOf(service, box),
      selected: selected.has(id),
      at:
        dragged?.get(id) ?? (known && isAt(known.inputs.at, box) ? known.inputs.at : { x: box.x, y: box.y }),
      readOnly,
    };
    if (known && (Object.keys(inputs) as (keyof Inputs)[]).every((key) => known.inputs[key] === inputs[key]))
      return known.node;
    const sameData =
      known?.inputs.box === inputs.box &&
      known.inputs.lane === inputs.lane &&
      known.inputs.channel === inputs.channel;
    const node = frame(inputs, dragged?.has(id) === true, sameData ? known.node.data : inputs);
    cache.set(id, { inputs, node });
    return node;
  });
  for (const id of cache.keys()) if (!alive.has(id)) cache.delete(id);
  return nodes;
}

function frame({ at, selected, readOnly, box }: Inputs, inHand: boolean, data: CardProps): CardNode {
  const { width, height } = box;
  return {
    id: box.card.id,
    type: 'card',
    position: at,
    data: { box: data.box, lane: data.lane, channel: data.channel },
    width,
    height,
    measured: { width, height },
    selected,
    draggable: !readOnly,
    focusable: false,
    zIndex: inHand ? 5 : 1,
    // The table says all of it, cell by cell.
    domAttributes: { 'aria-hidden': true, 'data-card': box.card.id } as CardNode['domAttributes'],
  };
}

/** The channel of a touchpoint; null where nothing is said, and for other cards. */
export function channelOf(service: Service, { card }: CardBox): Channel | null {
  if (card.kind !== 'touchpoint' || card.channelId === null) return null;
  return service.channels[card.channelId] ?? null;
}

function isAt(point: Point, box: CardBox): boolean {
  return point.x === box.x && point.y === box.y;
}

/** The matrix is worked out anew with every change; most boxes come out as they were. */
function sameBox(a: CardBox, b: CardBox): boolean {
  return (
    a.card === b.card &&
    a.branch === b.branch &&
    a.width === b.width &&
    a.height === b.height &&
    a.lines.length === b.lines.length &&
    a.stepId === b.stepId
  );
}
