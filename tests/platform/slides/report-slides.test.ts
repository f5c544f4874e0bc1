import { slidesFile } from '#platform/slides';
import { reportDeck } from '#core/exchange/comparison-report';
import { parseXml } from '#core/exchange/xml';
import { expect, it } from 'vitest';
import { HOSTILE, sampleReport } from '../../support/sample-report.ts';
import { unzip } from '../../support/unzip.ts';

it('a comparison is a PowerPoint file of tables whose names are only names', async () => {
  const files = unzip(await slidesFile(reportDeck(sampleReport(['To-be', '方案乙']))));
  const slides = [...files].filter(([name]) => /slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThan(4);
  expect(slides.filter(([, xml]) => !parseXml(xml).ok)).toEqual([]);
  const all = slides.map(([, xml]) => xml).join('');
  expect(all.split('<a:tbl>').length).toBeGreaterThan(4);
  expect(all).toContain('等待回复');
  expect(all).toContain('gridSpan="4"');
  expect(all).not.toContain(HOSTILE);
  expect(all).not.toContain('<p:pic>');
});
