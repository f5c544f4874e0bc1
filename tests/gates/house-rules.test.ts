import { describe, expect, it } from 'vitest';
import { checkHouseRules } from './house-rules.mjs';

const judge = (path: string, text: string): string =>
  checkHouseRules(new Map([[path, text]]), ['http://www.omg.org/spec/']).join('\n');

/** Put together here, so that this file does not hold what it looks for. */
const somebodysPath = ['', 'home', 'somebody', 'file'].join('/');

describe('house rules accept', () => {
  it.each([
    ['README.md', 'Two commands.'],
    ['src/core/base/index.ts', "/** Base. */\nexport { one } from './one.ts';\n"],
    ['src/core/base/one.ts', 'export const first = (list: number[]) => list[0]!;\n'],
    [
      'src/core/exchange/bpmn/names.ts',
      "export const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';\n",
    ],
    ['src/core/base/one.ts', '// as in https://example.org/paper\nexport const one = 1;\n'],
    ['src/i18n/zh-CN/shell.ts', 'export const shell = {};\n'.repeat(500)],
  ])('%s', (path, text) => {
    expect(judge(path, text)).toBe('');
  });
});

describe('house rules refuse', () => {
  it.each([
    ['notes.txt', '', 'does not belong at the top level'],
    ['src/ui/hooks/use-run.ts', '', "'hooks' says nothing"],
    ['tests/support/helpers.ts', '', "'helpers' says nothing"],
    ['src/ui/kit/IconButton.tsx', '', 'kebab-case'],
    ['src/core/base/index.ts', "export { one } from './one.ts';\n", 'starts without the comment'],
    ['src/core/base/long.ts', '\n'.repeat(401), 'has 401 lines'],
    ['src/core/base/one.ts', 'export const now = () => new Date();', 'asks the clock'],
    ['src/core/base/one.ts', 'export default 1;', 'default export'],
    ['src/core/base/one.ts', 'export class RunManager {}', "'RunManager' ends in a word that says nothing"],
    ['src/core/base/one.ts', 'export const one = (x?: { y: number }) => x!.y;', "uses '!'"],
    [
      'src/ui/kit/logo.tsx',
      'export const logo = <img src="https://cdn.example.org/x.png" />;',
      'cdn.example.org',
    ],
    [
      'src/ui/kit/logo.ts',
      'export const logo = (n: number) => `https://cdn.example.org/${n}`;',
      'cdn.example.org',
    ],
    ['src/ui/kit/kit.css', '@import url(https://fonts.example.org/a.css);', 'fonts.example.org'],
    ['index.html', '<script src="https://cdn.example.org/x.js"></script>', 'cdn.example.org'],
    ['docs/a.md', `see ${somebodysPath}`, "path of somebody's machine"],
  ])('%s: %s', (path, text, problem) => {
    expect(judge(path, text)).toContain(problem);
  });
});
