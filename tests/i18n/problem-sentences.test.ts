import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journeyCommands } from '#core/editing/journey';
import { commands } from '../../src/core/editing/commands.ts';
import { createI18n, loadRest } from '../../src/i18n/create-i18n.ts';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';

const SOURCE = join(import.meta.dirname, '../../src');

function scripts(folder: string): string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(SOURCE, folder, path), 'utf8'));
}

/** The codes that stand literally where a problem is made, or where a reader gives up. */
function codesIn(source: string): string[] {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, '');
  const made = /(?:\bproblem|\baboutSeveral|\bnew Stop|\bfindings\.add|\bthis\.add)\(\s*'([A-Za-z.]+)'/g;
  const chosen = /\bproblem\(\s*[^'()]*\?\s*'([A-Za-z.]+)'\s*:\s*'([A-Za-z.]+)'/g;
  const returned = /return\s+'((?:flow|fake|join)[A-Za-z]+)'/g;
  return [made, chosen, returned].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => match.slice(1)),
  );
}

function sentence(strings: object, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], strings);
}

function isSaid(strings: object, key: string): boolean {
  return typeof sentence(strings, key) === 'string';
}

const codes = [...new Set(['core', 'session', 'platform'].flatMap(scripts).flatMap(codesIn))].sort();

async function said(language: 'en' | 'zh-CN') {
  const i18n = await createI18n(language);
  await loadRest(i18n);
  return i18n;
}

describe('sentences', () => {
  it('name the reason inside, with its own values', async () => {
    const { t } = await said('en');
    const values = { name: 'Check', reason: 'distribution.negative', field: 'mean', value: -1 };
    expect(t('problems.run.duration', values as never)).toBe(
      'The time of “Check” can’t be used: “On average” can’t be less than 0.',
    );
  });

  it('speak of one element or of several', async () => {
    const { t } = await said('zh-CN');
    expect(t('problems.deadEnd', { name: '审核', extent: 'one', elements: 1 } as never)).toBe(
      '“审核”：到了这里就无法走到结束。',
    );
    expect(t('problems.deadEnd', { name: '审核', extent: 'more', elements: 3 } as never)).toContain(
      '等 3 个图形',
    );
  });

  it('say what may be entered instead of a bad number', async () => {
    const { t } = await said('en');
    expect(t('problems.invalidNumber', { field: 'capacity', value: 1.5 } as never)).toBe(
      '1.5 is not possible here. Enter a whole number, 0 or more.',
    );
  });
});

describe('every problem has a sentence', () => {
  it('finds the codes in the sources', () => {
    expect(codes.length).toBeGreaterThan(80);
    expect(codes).toContain('flowIntoStart');
    expect(codes).toContain('noEntry');
  });

  for (const [language, strings] of [
    ['en', en],
    ['zh-CN', zhCN],
  ] as const) {
    it(`in ${language}`, () => {
      const silent = codes.filter(
        (code) =>
          !isSaid(strings.problems, code) &&
          // One sentence a number, where it counts.
          !isSaid(strings.problems, `${code}_other`) &&
          !isSaid(strings.findings, code),
      );
      expect(silent).toEqual([]);
    });

    it(`every editing command has a name in the history, in ${language}`, () => {
      const unnamed = Object.keys({ ...commands, ...journeyCommands }).filter(
        (name) => !isSaid(strings.history, name),
      );
      expect(unnamed).toEqual([]);
    });
  }
});
