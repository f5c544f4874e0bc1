import type { Sign } from '#core/exchange/symbols';
import { num } from './svg-text.ts';

/** A sign at (x, y), `size` pixels wide, in one colour. */
export function drawSign(sign: Sign, x: number, y: number, size: number, colour: string): string {
  if (sign.paths.length === 0) return '';
  const scale = size / sign.size;
  const paths = sign.paths.map(({ d, fill }) =>
    fill ? `<path d="${d}" fill="${colour}" stroke="none"/>` : `<path d="${d}"/>`,
  );
  const transform =
    scale === 1 ? `translate(${num(x)} ${num(y)})` : `translate(${num(x)} ${num(y)}) scale(${num(scale)})`;
  return `<g transform="${transform}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}
