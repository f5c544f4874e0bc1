import { routeFlow } from '#core/layout';
import type { Box, FlowId, Point, Service } from '#core/model';
import { elementsOf, type MarkedElement } from './marked-elements.ts';
import { placeOf, shifted } from './place-of.ts';

/** An element that differs, where it is drawn. */
export interface PlacedElement extends MarkedElement {
  readonly id: string;
  /** Whose drawing it is in. */
  readonly side: 'a' | 'b';
  readonly box: Box;
  /** Of a flow: the corners of its line. */
  readonly points: readonly Point[] | null;
}

/** The elements that one service draws, shifted. */
export function placedElements(
  service: Service,
  elements: readonly MarkedElement[],
  side: 'a' | 'b',
  shift: Point,
): readonly PlacedElement[] {
  return elementsOf(service, elements, side).flatMap((element): readonly PlacedElement[] => {
    const box = placeOf(service, element.id);
    if (box === null) return [];
    const flow = element.table === 'flows' ? service.flows[element.id as FlowId] : undefined;
    const points = flow && routeFlow(service, flow).map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }));
    return [{ ...element, side, box: shifted(box, shift), points: points ?? null }];
  });
}
