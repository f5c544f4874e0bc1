export type Theme = 'light' | 'dark';

/** The colours of a picture; every text has a contrast of at least 4.5 : 1 on what it stands on. */
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
    poolFill: '#ffffff',
    headerFill: '#f3f5f8',
    poolLine: '#b6c0cd',
    nodeFill: '#ffffff',
    nodeLine: '#3d4f66',
    start: { fill: '#eef8f1', line: '#2e7d4f' },
    end: { fill: '#fbf0ef', line: '#a9433c' },
    event: { fill: '#f1f5fb', line: '#3b5f94' },
    gateway: { fill: '#fdf8ea', line: '#8a6a14' },
    foreign: { fill: '#f7f7f8', line: '#7b8594' },
    flow: '#56657a',
    text: '#1d2733',
    quietText: '#4a5868',
    badgeFill: '#1d2733',
  },
  dark: {
    background: '#15191f',
    poolFill: '#191e25',
    headerFill: '#222933',
    poolLine: '#47525f',
    nodeFill: '#232a34',
    nodeLine: '#a9b7c8',
    start: { fill: '#1b2f25', line: '#6fc592' },
    end: { fill: '#35211f', line: '#e58c84' },
    event: { fill: '#1f2a3b', line: '#8db4ea' },
    gateway: { fill: '#332c19', line: '#dcb75a' },
    foreign: { fill: '#20252c', line: '#8a96a5' },
    flow: '#97a5b6',
    text: '#eaeff5',
    quietText: '#b4c0cd',
    badgeFill: '#eaeff5',
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
