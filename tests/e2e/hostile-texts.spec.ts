import type { Page } from '@playwright/test';
import { serialiseService } from '#core/exchange/throughline';
import { filledService } from '../hostile/text/filled-service.ts';
import { PAYLOADS } from '../hostile/text/payloads.ts';
import { startApp } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** What on the screen would run, load or lead out of the app. */
async function dangersOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const told = (element: Element) => element.outerHTML.slice(0, 200);
    const strange = document.querySelectorAll(
      'script:not([src]), body script, iframe, object, embed, base, img[src="x"], svg [onload], [onerror], [onfocus], [onmouseover], [srcdoc]',
    );
    const links = [...document.querySelectorAll('a[href]')].filter(
      (link) => !/^(https?:|mailto:|blob:|#|\.)/.test(link.getAttribute('href') ?? ''),
    );
    const carriedOut = 'hacked' in window ? ['something was carried out'] : [];
    return [...carriedOut, ...[...strange, ...links].map(told)];
  });
}

// Halves, because a name is cut where it is longer than any screen shows.
const HALF = Math.ceil(PAYLOADS.length / 2);
for (const [number, texts] of [PAYLOADS.slice(0, HALF), PAYLOADS.slice(HALF)].entries()) {
  test(`whatever the texts of a service say, every screen shows them as texts (${number + 1})`, async ({
    page,
  }) => {
    test.slow();
    const { service } = filledService(texts.join(' '));
    const app = await startApp(page);
    const harmless = async (where: string) => expect(await dangersOn(page), where).toEqual([]);
    const buffer = Buffer.from(serialiseService(service));
    await app.openFile({ name: `${texts[0]?.replace('/', '')}.json`, mimeType: 'application/json', buffer });
    await expect(app.bar.getByLabel('Name of the service')).not.toHaveValue('Insurance claim by phone');
    await app.saved();
    await harmless('the drawing');

    const elements = app.surface.getByRole('group');
    const count = Math.min(12, await elements.count());
    for (let at = 0; at < count; at += 1) {
      await elements.nth(at).focus();
      await page.keyboard.press('Enter');
      await elements.nth(at).hover({ force: true });
      await harmless(`the properties of element ${at}`);
      await page.keyboard.press('Escape');
    }
    for (const mode of ['Simulate', 'Improve'] as const) {
      await app.mode(mode);
      await harmless(mode);
    }
    await app.mode('Design');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Type a command or the name of a step' }).fill('<');
    await harmless('the palette of commands');
    await page.keyboard.press('Escape');

    await app.saveVersion('One');
    await harmless('versions');
    await app.showVersion('One');
    await harmless('a version');
    await app.close(app.versions);

    const sheets = page.getByRole('tablist').first().getByRole('tab');
    for (let at = 0; at < (await sheets.count()); at += 1) {
      await sheets.nth(at).click();
      await expect(sheets.nth(at)).toHaveAttribute('aria-selected', 'true');
      await harmless(`sheet ${at}`);
    }
    await app.toLibrary();
    await harmless('the library');
  });
}
