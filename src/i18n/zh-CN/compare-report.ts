import type { Strings } from '../strings.ts';

export const compareReport: Strings['compareReport'] = {
  title: '比较',
};
