import { writeMapPage } from '#core/exchange/map-page';
import { mapCurves } from '#core/exchange/map-picture';
import { buildMatrix } from '#core/journey';
import { describe, expect, it } from 'vitest';
import { MAP_WORDS } from '../../../support/map-words.ts';
import { SAMPLE_JOURNEY, sampleMap } from '../../../support/sample-map.ts';

const service = sampleMap();
const matrix = buildMatrix(service, SAMPLE_JOURNEY, { density: 'roomy' });
const look = { words: MAP_WORDS, curves: mapCurves(service, matrix, null), cells: new Map() };
const page = writeMapPage(service, matrix, look, {
  language: 'zh-CN',
  facts: ['林女士', '负责人：王经理'],
  map: '旅程图',
  table: '表格',
  lanes: '泳道',
  numbers: '数据',
  notes: '演讲备注',
  touchpoint: '触点',
  step: '环节',
  channel: '渠道',
  answers: (n) => `${n} 份回答`,
});

describe('the map as one page', () => {
  it('holds the drawing, the table and the numbers, and escapes what the model says', () => {
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<svg xmlns');
    expect(page).toContain('<th scope="colgroup" colspan="2">接收与记录</th>');
    expect(page).toContain('<th scope="col">Gets 100%% of &lt;money&gt;</th>');
    expect(page).toContain('<th scope="row">心情</th>');
    expect(page).toContain('<dt>接收与记录</dt><dd>先问谁最近投诉过。</dd>');
  });

  it('writes feelings as numbers, what was measured with its interval and how many answered', () => {
    expect(page).toMatch(
      /<td class="number">−1\.5<\/td><td class="number">−0\.6 \(−0\.9 … −0\.3\), 41 份回答<\/td>/,
    );
  });

  it('needs no script and no other file', () => {
    expect(page).not.toMatch(/<script|<link|<img|url\(|javascript:|\son\w+=/i);
    expect(page.match(/https?:\/\/[^"\s]+/g)).toEqual(['http://www.w3.org/2000/svg']);
  });
});
