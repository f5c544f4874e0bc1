import { expect, it } from 'vitest';
import { headingOf } from '../../../../src/core/editing/journey/table-headings.ts';
import { en } from '../../../../src/i18n/en/index.ts';
import { zhCN } from '../../../../src/i18n/zh-CN/index.ts';

it.each([
  ['English', en],
  ['Chinese', zhCN],
])('knows every lane by the name it has on the screen in %s', (_, words) => {
  const { custom: _own, ...lanes } = words.journeyMap.lanes;
  const unknown = Object.entries(lanes).filter(([lane, name]) => {
    const heading = headingOf(name);
    return heading.of !== 'lane' || heading.lane !== lane;
  });
  expect(unknown).toEqual([]);
});
