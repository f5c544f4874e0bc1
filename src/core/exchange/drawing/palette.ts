export type Theme = 'light' | 'dark';

/** The colours of a picture, those of the canvas; every text has a contrast of at least 4.5 : 1 on what it stands on. */
export interface Palette {
  readonly background: string;
  readonly poolFill: string;
  readonly headerFill: string;
  readonly poolLine: string;
  readonly nodeFill: string;
  readonly nodeLine: string;
  readonly start: { readonly fill: string; readonly line: string };
  readonly end: { readonly fill: string; readonly line: string };
  readonly event: { readonly fill: string; readonly line: string };
  readonly gateway: { readonly fill: string; readonly line: string };
  readonly foreign: { readonly fill: string; readonly line: string };
  readonly flow: string;
  readonly text: string;
  readonly quietText: string;
  readonly badgeFill: string;
}

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#ffffff',
    poolFill: '#fdfcfa',
    headerFill: '#efede7',
    poolLine: '#bdb8ac',
    nodeFill: '#ffffff',
    nodeLine: '#3f4a48',
    start: { fill: '#ffffff', line: '#2f7d4f' },
    end: { fill: '#ffffff', line: '#a8322a' },
    event: { fill: '#ffffff', line: '#3f4a48' },
    gateway: { fill: '#ffffff', line: '#3f4a48' },
    foreign: { fill: '#f6f5f1', line: '#77746c' },
    flow: '#55605e',
    text: '#1a1b1a',
    quietText: '#5a5852',
    badgeFill: '#1a1b1a',
  },
  dark: {
    background: '#151918',
    poolFill: '#181d1c',
    headerFill: '#222827',
    poolLine: '#56615e',
    nodeFill: '#222827',
    nodeLine: '#9daaa7',
    start: { fill: '#222827', line: '#6cc391' },
    end: { fill: '#222827', line: '#ef8379' },
    event: { fill: '#222827', line: '#9daaa7' },
    gateway: { fill: '#222827', line: '#9daaa7' },
    foreign: { fill: '#1b201f', line: '#7d8784' },
    flow: '#8b9794',
    text: '#eef1f0',
    quietText: '#a9b2af',
    badgeFill: '#eef1f0',
  },
};

/** The colours of a theme. */
export function paletteOf(theme: Theme): Palette {
  return PALETTES[theme];
}

/** A colour as an attribute value; null for anything that is not plainly one (nothing else may enter the picture). */
export function safeColour(colour: string): string | null {
  return /^(#[0-9a-f]{3,8}|[a-z]{3,30}|(rgb|rgba|hsl|hsla|oklch)\([0-9.,%/ deg-]{1,60}\))$/i.test(colour)
    ? colour
    : null;
}
