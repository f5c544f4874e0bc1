import { useMemo } from 'react';
import type { Ground } from './ground.ts';
import { stepMarks } from './lay-over.ts';
import { placeOf, shifted } from './place-of.ts';
import { placedElements } from './placed-elements.ts';
import { usePicture } from './use-picture.ts';

const NOWHERE = { x: 0, y: 0 };

/** One of the two drawings as a picture with its marks, at its place in the common plane. */
export function useSide({ services, elements, hidden, shift, selected }: Ground, side: 'a' | 'b') {
  const service = services[side];
  const by = side === 'a' ? shift : NOWHERE;
  const placed = useMemo(() => placedElements(service, elements, side, by), [service, elements, side, by]);
  const marks = useMemo(() => stepMarks(placed, hidden), [placed, hidden]);
  const id = selected?.[side] ?? null;
  const ring = useMemo(() => {
    const box = id === null ? null : placeOf(service, id);
    return box === null ? [] : [shifted(box, by)];
  }, [service, id, by]);
  return { picture: usePicture(service, { marks }), placed, ring, shift: by };
}
