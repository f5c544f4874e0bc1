import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { problem } from '#core/base';
import { createExample } from '#core/examples';
import { serialiseService } from '#core/exchange/throughline';
import { simulate } from '#core/simulation';
import { parseArguments } from '../../src/cli/analyse-arguments.ts';
import { jsonOf } from '../../src/cli/analyse-json.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { drawChains } from '../support/soundness-answers.ts';

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly at: readonly string[];
  readonly names: readonly string[];
  readonly text: string;
  readonly remedies: readonly { readonly code: string; readonly text: string }[];
  readonly ignoredBecause: string | null;
}

interface Result {
  readonly run: { readonly seed: number; readonly replications: number } | null;
  readonly soundness: {
    readonly sound: boolean | null;
    readonly violations: readonly { readonly code: string; readonly trace: readonly object[] }[];
    readonly states: number;
    readonly limit: string | null;
  };
  readonly findings: readonly Told[];
}

const english = await wordsIn('en');
const chinese = await wordsIn('zh-CN');
const analysed = (...args: Parameters<typeof jsonOf>) => jsonOf(...args) as Result;

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
afterAll(() => rmSync(folder, { recursive: true }));

function analyse(...words: string[]) {
  const launched = spawnSync(process.execPath, ['src/cli/launch.mjs', 'analyse', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { code: launched.status, out: launched.stdout, aside: launched.stderr };
}

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('what is asked', () => {
  it('is one file, with the options of a run and a language', () => {
    expect(parseArguments(['a.json', '--seed=7', '--replications', '3', '--language', 'zh-CN'])).toEqual({
      kind: 'run',
      file: 'a.json',
      language: 'zh-CN',
      runs: true,
      scenario: null,
      overrides: { seed: 7, replications: 3 },
    });
    expect(parseArguments(['a.json', '--no-run'])).toMatchObject({ runs: false, language: null });
    expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'Which file?'],
    [['a.json', 'b.json'], 'One file at a time, please.'],
    [['a.json', '--language', 'fr'], '--language is en or zh-CN, not “fr”.'],
    [['a.json', '--seed', 'x'], '--seed is a whole number from 0, not “x”.'],
    [['a.json', '--json'], 'There is no option --json.'],
  ])('is not understood: %j', (words, sentence) => {
    expect(parseArguments(words)).toEqual({ kind: 'misunderstood', sentence });
  });
});

describe('the verdict', () => {
  it('is a plain yes for a sound process', () => {
    const { soundness } = analysed(drawChains('s > a1 > A | B > a2 > e'), null, english);
    expect(soundness).toMatchObject({ sound: true, violations: [], limit: null });
    expect(soundness.states).toBeGreaterThan(0);
  });

  it('is a no with the way to the deadlock, and a sentence with what helps', () => {
    const { soundness, findings } = analysed(drawChains('s > x1 > A | B > a1 > e'), null, english);
    expect(soundness.sound).toBe(false);
    expect(soundness.violations[0]).toEqual({
      code: 'deadlock',
      severity: 'error',
      at: ['a1'],
      names: ['a1'],
      trace: [
        { event: 'start', node: 's', flows: [] },
        { event: 'choose', node: 'x1', flows: ['x1-A'] },
        { event: 'complete', node: 'A', flows: [] },
      ],
    });
    expect(findings[0]).toMatchObject({
      code: 'soundness.deadlockAfterChoice',
      text: 'When “x1” sends a case to “A”, “a1” waits for a branch that never comes, and the case is stuck.',
    });
    expect(findings[0]?.remedies[0]).toMatchObject({
      code: 'fix.joinAs.inclusiveGateway',
      text: 'Let “a1” wait for the branches that were taken',
    });
  });

  it('is neither where the process cannot be executed', () => {
    const { soundness } = analysed(drawChains('s > v1 > A > e ; v1 > x1 > e'), null, english);
    expect(soundness).toMatchObject({ sound: null, limit: 'refused' });
  });
});

describe('the findings', () => {
  it('tell what the drawing check and the analysis both see once, with the remedy', () => {
    const { findings } = analysed(drawChains('s > A > e ; B > C > e'), null, english);
    const lost = findings.filter(({ code }) => code === 'unreachable');
    expect(lost).toMatchObject([{ at: ['B', 'C'], names: ['B', 'C'] }]);
    expect(lost[0]?.remedies).not.toEqual([]);
  });

  it('begin with what had to be left out on reading', () => {
    const half = problem('danglingFlow', 'warning', ['f'], { name: '', end: 'target' });
    const kept = problem('linksKept', 'note', [], { count: 2 });
    const { findings } = analysed(drawChains('s > A > e'), null, english, [half, kept]);
    expect(findings[0]).toMatchObject({ code: 'danglingFlow', at: ['f'], names: ['f'] });
    expect(findings.map(({ code }) => code)).not.toContain('linksKept');
  });

  it('keep the reason why one is ignored', () => {
    const service = drawChains('s > A > e ; B > C > e');
    const dismissal = { id: 'd', code: 'unreachable', at: 'B', because: 'comes next year' };
    const { findings } = analysed({ ...service, dismissals: { d: dismissal } as never }, null, english);
    expect(findings.find(({ code }) => code === 'unreachable')?.ignoredBecause).toBe('comes next year');
  });

  it.each(['insurance-claim', 'complaint-handling', 'phone-repair'] as const)(
    'of a run of %s are sentences in both languages, and more than without a run',
    (id) => {
      const service = createExample(id, 'en', 'document');
      const scenario = Object.values(service.scenarios)[0]!;
      const run = simulate(service, scenario.id, {
        stop: { by: 'cases', cases: 300 },
        replications: 4,
        seed: 5,
      });
      if (!run.ok) throw new Error('does not run');
      const [en, zh] = [english, chinese].map((words) => analysed(service, run.value, words));
      expect(en?.run).toEqual({ seed: 5, replications: 4 });
      expect(en?.findings.length).toBeGreaterThan(analysed(service, null, english).findings.length);
      expect(en?.findings.map(({ code, at }) => [code, at])).toEqual(
        zh?.findings.map(({ code, at }) => [code, at]),
      );
      for (const { code, text, names, at, remedies } of [...en!.findings, ...zh!.findings]) {
        expect(names).toHaveLength(at.length);
        for (const sentence of [text, ...remedies.map((remedy) => remedy.text)]) {
          expect(sentence).not.toMatch(/\{\{|\$t\(|undefined|NaN/);
          expect(sentence.startsWith(`${code}:`)).toBe(false);
        }
      }
      expect(zh?.findings.every(({ text }) => /[\u4e00-\u9fff]/.test(text))).toBe(true);
    },
  );
});

describe('the command', () => {
  it('prints nothing but JSON, the same for the same seed', () => {
    const file = written('help-desk.json', serialiseService(createExample('phone-repair', 'en', 'document')));
    const options = [file, '--seed', '3', '--replications', '2', '--cases', '200'];
    const [first, again] = [analyse(...options), analyse(...options)];
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({
      run: { seed: 3, replications: 2 },
      soundness: { sound: true },
    });
    expect(again.out).toBe(first.out);
    const still = JSON.parse(analyse(file, '--no-run', '--language=zh-CN').out) as Result;
    expect(still.run).toBe(null);
  });

  it('analyses without a run what cannot be run, and says why beside it', () => {
    const drawing = join(ROOT, 'tests/fixtures/bpmn/camunda-order.bpmn');
    const { code, out, aside } = analyse(drawing);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ run: null });
    expect(aside).toContain('can’t be simulated yet');
  });

  it('says in a sentence what it cannot read or understand, and prints nothing', () => {
    expect(analyse(join(folder, 'nowhere.json'))).toMatchObject({ code: 1, out: '' });
    expect(analyse(written('notes.json', '{"a": 1}'))).toEqual({
      code: 1,
      out: '',
      aside: 'This JSON file is not a Throughline service.\n',
    });
    expect(analyse('--what')).toMatchObject({ code: 2, out: '' });
    expect(analyse('--what').aside).toMatch(/^There is no option --what\.\n\nUsage: /);
  });
});
