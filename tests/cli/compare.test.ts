import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExample } from '#core/examples';
import { exportBpmn, importBpmn } from '#core/exchange/bpmn';
import { serialiseService } from '#core/exchange/throughline';
import type { Service } from '#core/model';
import { afterAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/compare-arguments.ts';
import { drawService, exponential, task } from '../support/draw-service.ts';
import { versionPairs } from '../support/version-pairs.ts';

interface Result {
  readonly structure: {
    readonly matched: readonly (readonly [string, string])[];
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly { readonly a: string; readonly b: string; readonly kind: string }[];
    readonly moved: readonly { readonly a: string; readonly how: string }[];
    readonly layoutOnly: readonly (readonly [string, string])[];
  };
  readonly summary: readonly string[];
  readonly behaviour: readonly { readonly code: string; readonly text: string }[];
  readonly kpis: readonly { readonly of: string; readonly b: string | null; readonly text: string }[];
}

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
afterAll(() => rmSync(folder, { recursive: true }));

function compare(...words: string[]) {
  const launched = spawnSync(process.execPath, ['src/cli/launch.mjs', 'compare', ...words], {
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

const saved = (name: string, service: Service): string => written(name, serialiseService(service));

describe('what is asked', () => {
  it('is two files, pairs that a person corrected, and a language', () => {
    expect(
      parseArguments([
        'a.json',
        'b.bpmn',
        '--same',
        'check=Task_7,x=y',
        '--different=a=a',
        '--language',
        'zh-CN',
      ]),
    ).toMatchObject({
      files: ['a.json', 'b.bpmn'],
      corrections: {
        together: [
          ['check', 'Task_7'],
          ['x', 'y'],
        ],
        apart: [['a', 'a']],
      },
      language: 'zh-CN',
    });
    expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['a.json'], 'Which two files?'],
    [['a.json', 'b.json', 'c.json'], 'Two files, please.'],
    [['a.json', 'b.json', '--language', 'fr'], '--language is en or zh-CN, not “fr”.'],
    [['a.json', 'b.json', '--same', 'a'], '--same is a list of pairs such as check=Task_7, not “a”.'],
  ])('is not understood: %j', (words, sentence) => {
    expect(parseArguments(words)).toEqual({ kind: 'misunderstood', sentence });
  });
});

/** A process of one step. */
const drawn = (step: Parameters<typeof drawService>[0]['nodes']): Service =>
  drawService({
    nodes: { start: { kind: 'startEvent' }, ...step, end: { kind: 'endEvent' } },
    flows: [
      ['start', 'A'],
      ['A', 'end'],
    ],
    roles: { desk: 1 },
  });

describe('two files', () => {
  it('are compared element by element, under the ids of each', () => {
    const pair = versionPairs('structure').find(({ name }) => name === 'redrawn with one step more');
    const { code, out } = compare(saved('a.json', pair!.a), saved('b.json', pair!.b));
    expect(code).toBe(0);
    const { structure } = JSON.parse(out) as Result;
    expect(structure.matched).toEqual(
      expect.arrayContaining([
        ['A', 'P'],
        ['s', 's5'],
        ['B-C', 'Q-R'],
      ]),
    );
    expect(structure).toMatchObject({
      added: ['D', 'D-Q'],
      removed: [],
      changed: [
        { a: 'A-B', b: 'P-D', kind: 'flows', fields: [{ field: 'target', before: 'B', after: 'D' }] },
      ],
      moved: [],
    });
  });

  it('may be a service and a drawing of it; what a drawing has no word for is not told of it', () => {
    const service = createExample('insurance-claim', 'en', 'my-service');
    const drawing = exportBpmn(service);
    const bare = drawing.replace(/<[\w-]+:extensionElements>[\s\S]*?<\/[\w-]+:extensionElements>/g, '');
    expect(importBpmn(bare, 'bare.bpmn').ok).toBe(true);
    const { code, out } = compare(saved('claim.json', service), written('bare.bpmn', bare));
    expect(code).toBe(0);
    const { structure } = JSON.parse(out) as Result;
    const known = new Set(structure.matched.map(([a]) => a));
    expect(Object.keys(service.nodes).filter((id) => !known.has(id))).toEqual([]);
    for (const [, b] of structure.matched) expect(bare).toContain(`"${b}"`);
    expect(structure.added).toEqual([]);
  });

  it('are compared in words, in the language that is asked for', () => {
    const pair = versionPairs('behaviour').find(
      ({ name }) => name === 'one after the other, then in parallel',
    );
    const files = [saved('a.json', pair!.a), saved('b.json', pair!.b)];
    const texts = [[], ['--language', 'zh-CN']].map((more) => {
      const { behaviour } = JSON.parse(compare(...files, ...more).out) as Result;
      return behaviour.map(({ text }) => text);
    });
    expect(texts).toEqual([
      ['In A “Check credit” always comes before “Offer”; in B they run in parallel.'],
      ['“A”中，“Check credit”总在“Offer”之前；“B”中，两者并行。'],
    ]);
  });

  it('that are the same show no difference in any number', () => {
    const file = saved('claim.json', createExample('insurance-claim', 'en', 'my-service'));
    const { kpis, summary } = JSON.parse(
      compare(file, file, '--cases', '100', '--replications', '5').out,
    ) as Result;
    expect(kpis.length).toBeGreaterThan(20);
    expect(kpis.filter(({ text }) => !text.includes('no difference shown'))).toEqual([]);
    expect(summary[0]).toBe('Both are the same.');
  });

  it('are compared without numbers where one cannot be run, and it is said why', () => {
    const a = drawn({ A: task(exponential(5), 'desk') });
    const b = drawn({ A: { kind: 'placeholder' } });
    const { code, out, aside } = compare(saved('a.json', a), saved('b.json', b));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kpis: [] });
    expect(aside).toContain('b.json: ');
    expect(compare(saved('a.json', a), saved('b.json', b), '--no-run').aside).toBe('');
  });

  it('that cannot be read are refused in a sentence', () => {
    const there = saved('there.json', createExample('insurance-claim', 'en', 'my-service'));
    const { code, out, aside } = compare(there, join(folder, 'nowhere.json'));
    expect([code, out]).toEqual([1, '']);
    expect(aside).toContain('nowhere.json cannot be read.');
    const broken = compare(there, written('broken.json', '{'));
    expect(broken.code).toBe(1);
    expect(broken.aside).toMatch(/^broken\.json: ./);
  });
});
