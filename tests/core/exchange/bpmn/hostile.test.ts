import { exportBpmn, importBpmn } from '#core/exchange/bpmn';
import { checkService } from '#core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture, fixtureNames, imported } from './fixtures.ts';
import { xmlLines } from './xml-lines.ts';

const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const wrap = (body: string, more = '') =>
  `<definitions xmlns="${MODEL}" targetNamespace="u:x" ${more}>${body}</definitions>`;
const first = (text: string) => importBpmn(text, 'x.bpmn').problems[0];

describe('a file that cannot be read is refused with a code', () => {
  it.each([
    ['empty', '', 'notXml'],
    ['a letter', 'Dear Sir or Madam', 'notXml'],
    ['JSON', '{"format":"throughline"}', 'notXml'],
    ['a web page', '<!doctype html><html></html>', 'hasDoctype'],
    ['other XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'notBpmn'],
    ['no namespace', '<definitions><process id="p"/></definitions>', 'notBpmn'],
    ['cut off', fixture('camunda-order').slice(0, 2000), 'truncated'],
    ['nothing to draw', wrap('<message id="m"/>'), 'noProcess'],
    ['an unknown entity', wrap('<process id="p" name="&nbsp;"/>'), 'unknownEntity'],
    ['nesting without end', `${wrap('').slice(0, -14)}${'<process>'.repeat(3000)}`, 'tooDeep'],
    ['a bomb', `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${wrap('&b;')}`, 'hasDoctype'],
    ['an outside file', `<!DOCTYPE d SYSTEM "file:///etc/passwd">${wrap('')}`, 'hasDoctype'],
    ['too many elements', wrap(`<process id="p">${'<task/>'.repeat(20_001)}</process>`), 'tooManyElements'],
  ])('%s', (_, text, code) => {
    const read = importBpmn(text, 'x.bpmn');
    expect(read.ok).toBe(false);
    expect(read.problems.map((found) => found.code)).toEqual([code]);
  });

  it('says where it stopped', () => {
    expect(first(wrap('\n  <process id="p">\n</task>'))?.values).toMatchObject({ line: 3 });
  });

  it('more than 16 MB unread', () => {
    expect(first('x'.repeat(16 * 1024 * 1024 + 1))).toMatchObject({
      code: 'tooLarge',
      values: { megabytes: 17, limit: 16 },
    });
  });
});

describe('a file that can be read does no harm', () => {
  it('with ids that mean something to JavaScript', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
    const service = imported(
      wrap(`<process id="p">${ids.map((id) => `<task id="${id}"/>`).join('')}</process>`),
    );
    expect(Object.keys(service.nodes)).toHaveLength(5);
    expect(({} as { name?: string }).name).toBeUndefined();
    expect(checkService(service)).toEqual([]);
  });

  it('with references in circles and to themselves', () => {
    const service = imported(
      wrap(
        '<collaboration id="c"><participant id="c" processRef="c"/><participant id="x" processRef="p"/></collaboration>' +
          '<process id="p"><callActivity id="k" calledElement="p"/><sequenceFlow id="f" sourceRef="f" targetRef="f"/>' +
          '<group id="g" categoryValueRef="g"/><sequenceFlow id="s" sourceRef="k" targetRef="k"/></process>',
      ),
    );
    expect(Object.keys(service.flows)).toEqual(['s']);
    expect(exportBpmn(service)).toContain('callActivity');
  });

  it('with numbers that are none', () => {
    const shape = (bounds: string) =>
      wrap(
        `<process id="p"><task id="t"/></process><di:BPMNDiagram><di:BPMNPlane><di:BPMNShape bpmnElement="t"><dc:Bounds ${bounds}/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram>`,
        'xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
      );
    for (const bounds of [
      'x="NaN" y="0" width="9" height="9"',
      'x="1e99" y="0" width="9" height="9"',
      'x="0" y="0" width="-1" height="0"',
      '',
    ]) {
      const service = imported(shape(bounds));
      expect(checkService(service)).toEqual([]);
      expect(Object.values(service.nodes)[0]).toMatchObject({ x: 110 });
    }
  });

  it('with control characters, which are not written', () => {
    const service = imported(wrap('<process id="p"><task id="t" name="a&#1;b&#xFFFF;c"/></process>'));
    expect(exportBpmn({ ...service, foreign: {} })).toContain('name="abc"');
  });

  it('with a byte order mark', () => {
    expect(importBpmn(`\uFEFF${fixture('camunda-order')}`, 'x').ok).toBe(true);
  });

  it('with a damaged source inside a service, which is then drawn anew', () => {
    const service = imported(fixture('camunda-order'));
    const [source] = Object.values(service.foreign);
    const damaged = {
      ...service,
      foreign: { [source!.id]: { ...source!, text: source!.text.slice(0, 900) } },
    };
    expect(Object.keys(imported(exportBpmn(damaged)).nodes).toSorted()).toEqual(
      Object.keys(service.nodes).toSorted(),
    );
  });
});

describe('anything made of a drawing', () => {
  const texts = fixtureNames.map(fixture);
  /** What is wrong with how a text was taken: nothing, if it was read soundly or refused with a reason. */
  const faults = (text: string): readonly unknown[] => {
    const read = importBpmn(text, 'x.bpmn');
    if (!read.ok) return read.problems.length > 0 ? [] : ['refused without a reason'];
    return xmlLines(exportBpmn(read.value)).length > 0 ? checkService(read.value) : ['nothing written'];
  };

  it('is read when the name of an attribute begins with a letter beyond ASCII', () => {
    expect(faults(wrap('<process id="p"><task id="t" 中d="1"/></process>'))).toEqual([]);
  });

  it('is read or refused when it is cut off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        expect(faults(text.slice(0, Math.floor(text.length * share)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is read or refused when characters are changed', () => {
    const change = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('<', '>', '"', '/', '&', ' ', 'x', '0', '-', '\u0000', '中', ':'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (text, changes) => {
          const letters = Array.from(text);
          for (const [share, letter] of changes) letters[Math.floor(share * (letters.length - 1))] = letter;
          expect(faults(letters.join(''))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is read or refused when elements, attributes or names are taken out or doubled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(3), (text, pick, how) => {
        const parts = [...text.matchAll(/ [\w:]+="[^"]*"|<[^<>/]+\/>/g)];
        const part = parts[pick % parts.length]!;
        const [before, after] = [text.slice(0, part.index), text.slice(part.index + part[0].length)];
        const body = [
          '',
          part[0] + part[0],
          part[0].replace(/"[^"]*"/, '""'),
          part[0].replace(/"[^"]*"/, '"check"'),
        ][how]!;
        expect(faults(before + body + after)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
