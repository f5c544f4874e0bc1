import { describe, expect, it } from 'vitest';
import { checkLiterals, compareLanguages } from './strings.mjs';

describe('two languages', () => {
  it('agree when they have the same keys and placeholders', () => {
    const en = { run: { one: 'Run {{n, number}} of {{total}}', pdf: 'PDF' } };
    expect(
      compareLanguages(en, { run: { one: '{{total}} 中的第 {{n,number}} 次', pdf: 'PDF' } }, ['PDF']),
    ).toEqual([]);
  });

  it.each([
    [{ a: 'Run' }, {}, 'zh-CN lacks a'],
    [{}, { a: '运行' }, 'en lacks a'],
    [{ a: '' }, { a: '运行' }, 'en a is empty'],
    [{ a: 'Run' }, { a: ' ' }, 'zh-CN a is empty'],
    [{ a: 'Run {{n}}' }, { a: '运行' }, 'a has placeholders n in en, none in zh-CN'],
    [{ a: 'Run' }, { a: 'Run' }, "zh-CN a is still the English 'Run'"],
    [{ a: 3 }, { a: '三' }, 'en a is not a string'],
  ])('%j and %j do not agree', (en, zh, problem) => {
    expect(compareLanguages(en, zh)).toContain(problem);
  });
});

describe('visible text in a component', () => {
  const judge = (jsx: string): string[] =>
    checkLiterals(new Map([['src/ui/kit/a.tsx', `export const a = ${jsx};`]]), ['Esc']);

  it.each([
    '<p>{t("shell.run")} · 3 × 4 %</p>',
    '<p className="wide" data-title="Run">{count}</p>',
    '<kbd>Esc</kbd>',
    '<b aria-label={t("shell.run")} />',
  ])('is not found in %s', (jsx) => {
    expect(judge(jsx)).toEqual([]);
  });

  it.each([
    '<p>Run</p>',
    '<p>运行</p>',
    '<p>{"Run"}</p>',
    '<p>{`Run ${n}`}</p>',
    '<>{on ? "Run" : t("x")}</>',
    '<p>{on && "Run"}</p>',
    '<b aria-label="Run" />',
    '<input placeholder={"Run"} />',
    '<b title={`Run ${n}`} />',
  ])('is found in %s', (jsx) => {
    expect(judge(jsx)).toHaveLength(1);
  });
});
