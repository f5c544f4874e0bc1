import type { Page } from '@playwright/test';
import { type Language, prefer } from './support/app.ts';
import { expect, test } from './support/test.ts';
import { tour } from './support/tour.ts';

/** Latin words that stand in Chinese sentences too: names, keys, units, abbreviations. */
const LATIN = new Set(
  (
    'Throughline BPMN SVG PNG DTD XML JSON UTC PERT Erlang Gamma Weibull Beta SLA Kano XState sd seed Ctrl Shift Alt Enter Esc ' +
    'kB MB GB Del Space Home End Tab English min throughline h d s p50 p90 p95 Welch Safari'
  ).split(' '),
);

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
] as const;

for (const [language, size, scheme] of [
  ['en', SIZES[1], 'light'],
  ['zh-CN', SIZES[0], 'light'],
  ['en', SIZES[0], 'dark'],
  ['zh-CN', SIZES[1], 'dark'],
] as const)
  test(`nothing is cut off, spilt or untranslated at ${size.width} × ${size.height} in ${language}, ${scheme}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await prefer(context, language, scheme);
    const found: string[] = [];
    for await (const screen of tour(page, language))
      for (const fault of await faultsOn(page, language)) found.push(`${screen}: ${fault}`);
    expect(found).toEqual([]);
  });

test('the check sees a cut off button, a key and a foreign word', async ({ page }) => {
  await page.goto('./');
  const bar = page.getByRole('banner');
  await expect(bar).toBeVisible();
  await bar.evaluate((header) => {
    const cut = document.createElement('button');
    cut.style.cssText = 'width: 30px; overflow: hidden; white-space: nowrap';
    cut.textContent = 'A label that is cut off';
    const key = document.createElement('p');
    key.textContent = 'shell.saveVersion 中文';
    header.append(cut, key);
  });
  const faults = (await faultsOn(page, 'en')).join('\n');
  expect(faults).toContain('cut off: A label that is cut off');
  expect(faults).toContain('key: shell.saveVersion');
  expect(faults).toContain('not English');
  expect((await faultsOn(page, 'zh-CN')).join('\n')).toContain('not Chinese: label');
});

async function faultsOn(page: Page, language: Language): Promise<string[]> {
  const { faults, texts } = await page.evaluate(inPage);
  const words = texts.flatMap((text) => untranslated(text, language));
  return [...new Set([...faults, ...words])];
}

const KEY =
  /\b(actions|advisor|canvas|changes|compare|general|exchange|findings|history|improve|inspector|library|playback|problems|report|results|shell|simulation|versions|walk|work|journey[A-Z][a-z]+)\.[a-z][A-Za-z_.]+/;

function untranslated(text: string, language: Language): string[] {
  const faults: string[] = [];
  const key = KEY.exec(text);
  if (key) faults.push(`key: ${key[0]}`);
  if (/\{\{|\}\}|\$t\(|\bundefined\b|\bNaN\b|\[object/.test(text)) faults.push(`unfilled: ${text}`);
  if (language === 'en' && /\p{Script=Han}/u.test(text) && !text.includes('简体中文'))
    faults.push(`not English: ${text}`);
  if (language === 'zh-CN')
    // What stands in quotation marks is somebody's own name for something, as is that of the imported file.
    for (const [word] of text
      .replace(/“[^”]*”(（\w+）)?|\b(Asia\/Shanghai|[Rr]efund)\b/g, '')
      .matchAll(/[A-Za-z][a-z]+|[a-z]\w*/g))
      if (!LATIN.has(word) && !text.includes('切换语言'))
        faults.push(`not Chinese: ${word} in ${text.slice(0, 60)}`);
  return faults;
}

/** Runs in the page: what is cut off or spilt, and every text a person reads or hears. */
function inPage(): { faults: string[]; texts: string[] } {
  const faults: string[] = [];
  const texts: string[] = [];
  const wide = document.documentElement;
  if (wide.scrollWidth > wide.clientWidth)
    faults.push(`the page scrolls sideways: ${wide.scrollWidth} > ${wide.clientWidth}`);
  const shortly = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 50);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!holder || text === '' || holder.closest('script, style, noscript, option, .react-flow__viewport'))
      continue;
    // The names on the starts of a drawing.
    if (holder.closest('legend')) continue;
    if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const seen = range.getBoundingClientRect();
    // Spoken only: hidden by being made tiny.
    const spokenOnly = holder.getBoundingClientRect().width <= 1 || seen.width === 0;
    if (!holder.closest('textarea')) texts.push(text);
    if (spokenOnly) continue;
    const style = getComputedStyle(holder);
    const clips = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
    if (clips && holder.scrollWidth > holder.clientWidth + 1) faults.push(`cut off: ${shortly(text)}`);
    else if (inScroller(holder)) continue;
    else if (seen.left < -1 || seen.right > innerWidth + 1)
      faults.push(`beyond the window: ${shortly(text)}`);
    const frame = holder.closest('button, [role="tab"], [role="menuitem"], aside, [role="dialog"] > *');
    const room = frame?.getBoundingClientRect();
    if (room && room.width > 1 && !clips && (seen.left < room.left - 1.5 || seen.right > room.right + 1.5))
      faults.push(`spilt: ${shortly(text)}`);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    // A picture says its own name; what it is made of is not read.
    if (element.closest('.react-flow__viewport, [aria-hidden="true"]')) continue;
    if (!element.checkVisibility() || element.parentElement?.closest('[role="img"]')) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const said = element.getAttribute(name);
      if (said) texts.push(said);
    }
  }
  return { faults, texts };

  function inScroller(element: Element): boolean {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at);
      if ((overflowX === 'auto' || overflowX === 'scroll') && at.scrollWidth > at.clientWidth + 1)
        return true;
    }
    return false;
  }
}
