import { slidesFile } from '#platform/slides';
import { type MapLook, mapCurves } from '#core/exchange/map-picture';
import { mapDeck } from '#core/exchange/slides';
import { parseXml } from '#core/exchange/xml';
import { buildMatrix } from '#core/journey';
import { describe, expect, it } from 'vitest';
import { MAP_WORDS } from '../../support/map-words.ts';
import { SAMPLE_JOURNEY, sampleMap } from '../../support/sample-map.ts';
import { unzip } from '../../support/unzip.ts';

const WORDS = {
  facts: ['林女士、Max', '负责人：王经理', '2026年11月23日'],
  author: 'Throughline',
  overview: '总览',
  page: (page: number, of: number) => `${page}/${of}`,
  font: 'Microsoft YaHei',
  language: 'zh-CN',
};

const service = sampleMap();
const matrix = buildMatrix(service, SAMPLE_JOURNEY, { density: 'roomy' });
const look: MapLook = {
  words: MAP_WORDS,
  curves: mapCurves(service, matrix, null),
  cells: new Map(),
};

describe('the map as a PowerPoint file', async () => {
  const files = unzip(await slidesFile(mapDeck(service, matrix, look, WORDS)));
  const slide = (n: number) => files.get(`ppt/slides/slide${n}.xml`) ?? '';
  const texts = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);

  it('is whole: every part is XML that can be read', () => {
    const parts = [...files].filter(([name]) => /\.(xml|rels)$/.test(name));
    const broken = parts.filter(([, text]) => !parseXml(text).ok).map(([name]) => name);
    expect(broken).toEqual([]);
    expect(parts.length).toBeGreaterThan(20);
  });

  it('names the map, its customers, its owner and the day on the first slide', () => {
    expect(texts(slide(1))).toEqual([
      '投诉旅程: 从故障到答复',
      'From the fault to the answer',
      ...WORDS.facts,
    ]);
  });

  it('holds stages, steps, lanes and cards as shapes with their words, Chinese as it was written', () => {
    const said = texts(slide(2));
    for (const words of [
      '接收与记录',
      '发现问题',
      '再打一次',
      '心情',
      '拨打热线, &quot;等待&quot;',
      '客服热线',
      '回拨',
      '互动线',
    ])
      expect(said).toContain(words);
    expect(slide(2)).toContain('<a:ea typeface="Microsoft YaHei"');
    expect(slide(2)).toContain('prst="homePlate"');
    expect(slide(2)).toContain('<a:custGeom>');
  });

  it('has a native line chart of each curve, and no picture', () => {
    const [chart = ''] = [...files]
      .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
      .map(([, text]) => text);
    expect(chart.match(/<c:lineChart>/g)).toHaveLength(2);
    expect(chart).toContain('<c:v>拨打热线, &quot;等待&quot;</c:v>');
    expect(chart).toContain('<c:v>-1.5</c:v>');
    expect(chart).not.toContain('<c:v></c:v>');
    expect([...files.keys()].filter((name) => /media\/./.test(name))).toEqual([]);
    expect(slide(2)).not.toContain('<p:pic>');
  });

  it('keeps what a stage wants to say as notes', () => {
    expect(files.get('ppt/notesSlides/notesSlide2.xml')).toContain('先问谁最近投诉过。');
  });
});
