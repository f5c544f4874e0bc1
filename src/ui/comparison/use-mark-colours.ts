import { useComputedColorScheme } from '@mantine/core';
import type { Mark } from './difference-row.ts';

/** Ground colours in plain colours, since pictures are no part of the page and so cannot read its tokens. */
const GROUNDS: Readonly<Record<'light' | 'dark', Readonly<Record<Mark, string>>>> = {
  light: { added: '#bfe5dd', changed: '#fbe3ae', removed: '#f3c3bf', moved: '#cfdcf7' },
  dark: { added: '#1d5a50', changed: '#6b5420', removed: '#6e2c28', moved: '#2c4373' },
};

/** The ground of each mark, the same in the list, the key and the drawings. */
export function useMarkColours(): Readonly<Record<Mark, string>> {
  return GROUNDS[useComputedColorScheme('light')];
}
