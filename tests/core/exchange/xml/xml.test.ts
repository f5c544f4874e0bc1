import {
  elementsOf,
  insertChild,
  legal,
  newElement,
  parseXml,
  prefixFor,
  removeElement,
  textOf,
  writeXml,
  type XmlElement,
} from '#core/exchange/xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const root = (text: string): XmlElement => {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.root;
};
const rewrite = (text: string) => {
  const parsed = parseXml(text);
  return parsed.ok ? writeXml(parsed.value) : parsed.problems[0]?.code;
};
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

describe('reading and writing', () => {
  it('keeps order, comments, instructions, CDATA, white space and unknown namespaces', () => {
    const body =
      '<!-- before -->\n<?style sheet?>\n<a xmlns="u:1" xmlns:x="u:2" z="1" b="&lt;&#10;&quot;">\n  <x:b/><!-- in -->\n' +
      '  <![CDATA[1 < 2]]> text &amp; more\n  <c x:d="中文">🙂</c>\n</a>\n<!-- after -->\n';
    expect(rewrite(body)).toBe(HEAD + body);
  });

  it('resolves the names of elements, also where a prefix is bound again below', () => {
    const [b, c] = elementsOf(root('<p:a xmlns:p="u:1"><p:b xmlns:p="u:2"/><c xmlns="u:3"/></p:a>'));
    expect([b?.uri, b?.local, c?.uri]).toEqual(['u:2', 'b', 'u:3']);
  });

  it('decodes references of every form, once', () => {
    expect(root('<a b="&amp;lt; &#x1F642; &#20013; &apos;">x</a>').attributes.get('b')).toBe("&lt; 🙂 中 '");
  });

  it('normalises line breaks as XML says', () => {
    expect(rewrite('<a b="1\n2">\r\n</a>')).toBe(`${HEAD}<a b="1 2">\n</a>\n`);
  });

  it('gives back any text it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (value, text) => {
        const element = newElement('a', '', { value }, text);
        const written = writeXml({ before: [], root: element, after: [] });
        const again = root(written);
        expect(again.attributes.get('value')).toBe(legal(value));
        expect(textOf(again)).toBe(legal(text));
      }),
    );
  });
});

describe('what is not XML', () => {
  it.each([
    ['', 'notXml'],
    ['hello', 'notXml'],
    ['<a>', 'truncated'],
    ['<a b="1', 'truncated'],
    ['<a><!-- ', 'truncated'],
    ['<a', 'truncated'],
    ['<a></b>', 'notXml'],
    ['<a/><b/>', 'notXml'],
    ['<a/>text', 'notXml'],
    ['<a b=1/>', 'notXml'],
    ['<a b="1" b="2"/>', 'notXml'],
    ['<a b="1"c="2"/>', 'notXml'],
    ['<x:a/>', 'notXml'],
    ['<a>&nbsp;</a>', 'unknownEntity'],
    ['<a>&</a>', 'unknownEntity'],
    ['<a>&#xD800;</a>', 'unknownEntity'],
    ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', 'hasDoctype'],
    ['<!doctype html><html/>', 'hasDoctype'],
    ['<a>'.repeat(5000), 'tooDeep'],
  ])('%s', (text, code) => {
    const parsed = parseXml(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.problems.map((found) => found.code)).toEqual([code]);
  });

  it('is told with line and column', () => {
    expect(parseXml('<a>\n  <b></c>\n</a>').problems[0]?.values).toEqual({ line: 2, column: 9 });
  });
});

describe('editing a tree', () => {
  it('puts a child on a line of its own and takes it away without a trace', () => {
    const text = '<a>\n    <b/>\n</a>';
    const parsed = parseXml(text);
    if (!parsed.ok) throw new Error('well-formed');
    const child = newElement('c', '', { d: '1' });
    insertChild(parsed.value.root, child);
    expect(writeXml(parsed.value)).toBe(`${HEAD}<a>\n    <b/>\n    <c d="1"/>\n</a>\n`);
    insertChild(child, newElement('e', ''));
    expect(writeXml(parsed.value)).toBe(`${HEAD}<a>\n    <b/>\n    <c d="1">\n      <e/>\n    </c>\n</a>\n`);
    removeElement(child);
    expect(writeXml(parsed.value)).toBe(`${HEAD + text}\n`);
  });

  it('finds the prefix that is in scope and declares one where there is none', () => {
    const a = root('<a xmlns="u:1" xmlns:p="u:2"><b xmlns="u:3"/></a>');
    const b = elementsOf(a)[0];
    if (b === undefined) throw new Error('has a child');
    expect([prefixFor(b, 'u:3', 'q'), prefixFor(b, 'u:2', 'q'), prefixFor(b, 'u:1', 'p')]).toEqual([
      '',
      'p:',
      'p1:',
    ]);
    expect(a.attributes.get('xmlns:p1')).toBe('u:1');
  });
});
