import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDrawing } from '#core/analysis';
import { importBpmn } from '#core/exchange/bpmn';
import type { Service } from '#core/model';
import { en } from '../../../../src/i18n/en/index.ts';
import { guidelinePairs } from '../../../support/guideline-pairs.ts';

const pairs = guidelinePairs();
const codes = (service: Service) => [...new Set(checkDrawing(service).map(({ code }) => code))].toSorted();

/** What stands in a source as a word of its own and has a sentence is a code it tells. */
function codesIn(path: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../../../../src/core', path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(/'([a-z][A-Za-z]+)'/g)].flatMap(([, word = '']) =>
    typeof (en.problems as Record<string, unknown>)[word] === 'string' ? [word] : [],
  );
}

const CHECKS = readdirSync(join(import.meta.dirname, '../../../../src/core/analysis/guidelines'))
  .filter((file) => file.startsWith('check-'))
  .map((file) => `analysis/guidelines/${file}`);

/** Refused while drawing, and told otherwise or never of a document: `duplicateFlow`, and a flow without its ends. */
const NEVER_TOLD = ['flowDuplicate', 'flowEndMissing'];

it('has a pair for every code of the drawing checks, and no other', () => {
  const told = new Set([...CHECKS, 'model/can-connect.ts'].flatMap(codesIn));
  expect(pairs.map(({ code }) => code).toSorted()).toEqual(
    [...told].filter((code) => !NEVER_TOLD.includes(code)).toSorted(),
  );
});

describe.each(pairs)('$code', ({ code, good, bad, told }) => {
  it('is not told where the guideline is followed, nor anything else', () => {
    expect(codes(good.service)).toEqual(good.besides.toSorted());
  });

  it('is told once where it is not, at the elements a person would name', () => {
    const found = checkDrawing(bad.service).filter((problem) => problem.code === code);
    expect(found.map(({ severity, at }) => [severity, ...at.toSorted()].join(' '))).toEqual([told]);
    expect(codes(bad.service)).toEqual([code, ...bad.besides].toSorted());
  });
});

/** A document holds no flow without its ends: such a flow stays in the file it came from, and reading says so. */
describe('a flow without a target', () => {
  const drawn = (flow: string) => `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
    <process id="p"><startEvent id="s"/><task id="A" name="A"/><endEvent id="e"/>
      <sequenceFlow id="f" sourceRef="s" targetRef="A"/><sequenceFlow id="g" ${flow}/>
    </process></definitions>`;
  const told = (flow: string) => {
    const read = importBpmn(drawn(flow), 'drawing.bpmn');
    return read.problems.filter(({ code }) => code === 'danglingFlow');
  };

  it('is told with the end it lacks, and not where both are there', () => {
    expect(told('sourceRef="A" targetRef="e"')).toEqual([]);
    expect(told('sourceRef="A"')).toMatchObject([
      { severity: 'warning', at: ['g'], values: { end: 'target' } },
    ]);
    expect(told('sourceRef="A" targetRef="nowhere"')).toMatchObject([{ values: { end: 'target' } }]);
    expect(told('targetRef="e"')).toMatchObject([{ values: { end: 'source' } }]);
  });
});
