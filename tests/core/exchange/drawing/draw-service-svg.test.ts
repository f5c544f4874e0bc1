import { drawServiceSvg } from '#core/exchange/drawing';
import { parseServiceFile } from '#core/exchange/throughline';
import { elementsBelow, parseXml, textOf, type XmlElement } from '#core/exchange/xml';
import type { Service } from '#core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryService } from '../arbitrary-service.ts';

const service = (change: object = {}): Service => {
  const file = {
    format: 'throughline',
    service: {
      name: 'Help desk',
      lanes: [{ id: 'desk', name: 'Desk' }],
      nodes: [
        { id: 'A', kind: 'startEvent', name: 'Call' },
        { id: 'B', kind: 'task', taskType: 'user', name: 'Answer' },
        { id: 'C', kind: 'endEvent' },
      ],
      flows: [
        { source: 'A', target: 'B', name: 'now' },
        { source: 'B', target: 'C' },
      ],
      ...change,
    },
  };
  const parsed = parseServiceFile(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const elements = (svg: string): readonly XmlElement[] => {
  const parsed = parseXml(svg);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return [...elementsBelow(parsed.value.root)];
};
const texts = (svg: string) =>
  elements(svg)
    .filter((element) => element.local === 'tspan')
    .map(textOf);

describe('the picture of a service', () => {
  it('shows every name of the model and no other words', () => {
    expect(texts(drawServiceSvg(service(), { theme: 'light' })).toSorted()).toEqual([
      'Answer',
      'Call',
      'Desk',
      'Help desk',
      'now',
    ]);
  });

  it('is as large as the drawing with a margin of 24', () => {
    const [root] = elements(drawServiceSvg(service(), { theme: 'light' }));
    const pool = Object.values(service().processes)[0];
    expect(root?.attributes.get('width')).toBe(String((pool?.width ?? 0) + 48));
    expect(root?.attributes.get('viewBox')?.startsWith('56 56')).toBe(true);
  });

  it('breaks long names, Chinese ones between any two characters, and shortens what does not fit', () => {
    const name =
      '审核客户提交的全部材料并且确认资料是否完整无误以及是否需要补充其他证明文件之后再转交给后台部门进行处理';
    const lines = texts(
      drawServiceSvg(service({ nodes: [{ id: 'A', kind: 'task', name }], flows: [], lanes: [], name: '' }), {
        theme: 'dark',
      }),
    );
    expect(lines.length).toBe(4);
    expect(lines.at(-1)?.endsWith('…')).toBe(true);
    expect(name.startsWith(lines.slice(0, 3).join(''))).toBe(true);
  });

  it('puts the overlay on the nodes it names', () => {
    const svg = drawServiceSvg(service(), {
      theme: 'light',
      overlay: { B: { fill: '#ffcc00', label: '12 min' } },
    });
    expect(texts(svg)).toContain('12 min');
    expect(svg).toContain('rx="10" fill="#ffcc00"');
  });

  it('makes a text of the overlay as large as asked', () => {
    const drawn = (size?: number) =>
      drawServiceSvg(service(), {
        theme: 'light',
        overlay: { B: { fill: '#ffcc00', label: '7', ...(size && { size }) } },
      });
    expect(drawn()).toMatch(/font-size="11"[^>]*>(<tspan[^>]*>)?7</);
    expect(drawn(2)).toMatch(/font-size="22"[^>]*>(<tspan[^>]*>)?7</);
  });

  it('lets nothing but colours into colours', () => {
    const fill = 'red" onload="alert(1)';
    const svg = drawServiceSvg(service(), { theme: 'light', overlay: { B: { fill, label: '<script/>' } } });
    expect(svg).not.toContain('onload');
    expect(texts(svg)).toContain('<script/>');
  });

  it('is well-formed, loads nothing and runs nothing, whatever the names are', () => {
    fc.assert(
      fc.property(arbitraryService, fc.constantFrom('light' as const, 'dark' as const), (any, theme) => {
        const found = elements(drawServiceSvg(any, { theme }));
        expect([...new Set(found.map((element) => element.local))].every((name) => ALLOWED.has(name))).toBe(
          true,
        );
        const attributes = found.flatMap((element) => [...element.attributes]);
        expect(
          attributes.filter(
            ([name, value]) => /^on|href/i.test(name) || /url\(|NaN|undefined|Infinity/.test(value),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('of an empty service is an empty sheet', () => {
    expect(
      drawServiceSvg(service({ lanes: [], nodes: [], flows: [], processes: [{ id: 'P', pool: false }] }), {
        theme: 'light',
      }),
    ).toContain('width="448"');
  });
});

const ALLOWED = new Set(['svg', 'title', 'rect', 'path', 'circle', 'g', 'text', 'tspan']);
