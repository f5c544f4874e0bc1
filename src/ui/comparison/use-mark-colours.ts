import { useComputedColorScheme } from '@mantine/core';
import type { Mark } from './difference-row.ts';

interface MarkColour {
  /** What a step is filled with; texts on it are read. */
  readonly ground: string;
  /** A line on the ground of the drawing. */
  readonly line: string;
}

/** In plain colours, since pictures are no part of the page and so cannot read its tokens. */
const COLOURS: Readonly<Record<'light' | 'dark', Readonly<Record<Mark, MarkColour>>>> = {
  light: {
    added: { ground: '#bfe5dd', line: '#0f8a7c' },
    changed: { ground: '#fbe3ae', line: '#a87400' },
    removed: { ground: '#f3c3bf', line: '#b3261e' },
    moved: { ground: '#cfdcf7', line: '#2f5fb3' },
    split: { ground: '#e6d5f5', line: '#7342a8' },
    merged: { ground: '#e6d5f5', line: '#7342a8' },
  },
  dark: {
    added: { ground: '#1d5a50', line: '#53b4a5' },
    changed: { ground: '#6b5420', line: '#e6b450' },
    removed: { ground: '#6e2c28', line: '#f28b82' },
    moved: { ground: '#2c4373', line: '#8fb0f0' },
    split: { ground: '#4d3570', line: '#bf9bea' },
    merged: { ground: '#4d3570', line: '#bf9bea' },
  },
};

/** The same on paper, which is light whatever the app is. */
export const PAPER_COLOURS = COLOURS.light;

/** The colours of each mark, the same in the list, the key and the drawings. */
export function useMarkColours(): Readonly<Record<Mark, MarkColour>> {
  return COLOURS[useComputedColorScheme('light')];
}
