import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/simulate-arguments.ts';

const ROOT = join(import.meta.dirname, '../..');
const DRAWING = join(ROOT, 'tests/fixtures/bpmn/default-namespace-lanes.bpmn');

function simulate(...words: string[]) {
  const launched = spawnSync(process.execPath, ['src/cli/launch.mjs', 'simulate', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { code: launched.status, out: launched.stdout, aside: launched.stderr };
}

describe('what is asked', () => {
  it('is one file with what differs from its scenario', () => {
    expect(
      parseArguments([
        'a.bpmn',
        '--cases',
        '100',
        '--warmup=2h',
        '--seed',
        '0',
        '--pass-placeholders',
        '--json',
      ]),
    ).toEqual({
      kind: 'run',
      file: 'a.bpmn',
      scenario: null,
      json: true,
      overrides: {
        seed: 0,
        stop: { by: 'cases', cases: 100 },
        warmup: { by: 'time', time: 120 },
        placeholders: 'passThrough',
      },
    });
    expect(parseArguments(['a.bpmn', '--horizon', '2d', '--scenario', 'Base'])).toMatchObject({
      scenario: 'Base',
      json: false,
      overrides: { stop: { by: 'horizon', horizon: 2880 } },
    });
  });

  it.each([
    [['a.bpmn', '--cases', '1', '--horizon', '1d'], 'Either --cases or --horizon, not both.'],
    [['a.bpmn', '--horizon', '1 day'], '--horizon is a time such as 30d, 8h or 90min, not “1 day”.'],
    [['a.bpmn', '--warmup'], '--warmup needs a value.'],
    [['a.bpmn', '--replications', '0'], '--replications is a whole number from 1, not “0”.'],
  ])('is not understood: %j', (words, sentence) => {
    expect(parseArguments(words)).toEqual({ kind: 'misunderstood', sentence });
  });
});

describe('the command', () => {
  it('prints nothing but JSON, the same for the same seed', () => {
    const options = [
      DRAWING,
      '--cases',
      '200',
      '--replications',
      '2',
      '--seed',
      '4',
      '--json',
      '--pass-placeholders',
    ];
    const [first, again] = [simulate(...options), simulate(...options)];
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ seed: 4, replications: 2 });
    expect(again.out).toBe(first.out);
  }, 60_000);

  it('says in a sentence what it cannot run or understand, and prints nothing', () => {
    expect(simulate(DRAWING, '--scenario', 'Nobody')).toMatchObject({ code: 1, out: '' });
    expect(simulate(DRAWING, '--scenario', 'Nobody').aside).toContain('There is no scenario “Nobody”.');
    expect(simulate()).toMatchObject({ code: 2, out: '' });
  }, 60_000);
});
