import type { MapCurve } from './map-curve.ts';
import type { MapWords } from './map-look.ts';

/** What a curve is called: its kind, and whose it is where that is somebody. */
export function curveName(
  { kind, persona, earlier }: MapCurve,
  { curves, earlier: before }: MapWords,
): string {
  const name = earlier ? before : curves[kind];
  return persona === '' ? name : `${name} · ${persona}`;
}
