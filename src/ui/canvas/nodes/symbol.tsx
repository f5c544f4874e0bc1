import type { Sign } from '#core/exchange/symbols';

/** The strokes of a sign, in the sign's own grid. */
export function SignPaths({ sign, width = 1.5 }: { sign: Sign; width?: number }) {
  return sign.paths.map(({ d, fill }) => (
    <path
      key={d}
      d={d}
      fill={fill ? 'currentColor' : 'none'}
      stroke={fill ? 'none' : 'currentColor'}
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ));
}
