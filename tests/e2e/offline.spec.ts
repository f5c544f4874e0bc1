import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { CACHE, DIST, ROOT } from '../../src/cli/build.mjs';
import { type App, appOn, startApp } from './support/app.ts';
import { openSite, type Site } from './support/site.ts';
import { expect, test as base } from './support/test.ts';

/** Every test has a host of its own, below a path; its browser keeps apps. */
const test = base.extend<{ site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see the pattern
  site: async ({}, provide) => {
    const site = await openSite(DIST);
    await provide(site);
    await site.close();
  },
  baseURL: ({ site }, provide) => provide(site.url),
  serviceWorkers: 'allow',
});

const NEXT = join(CACHE, 'next');
const buildOf = (folder: string) =>
  /name="throughline-build" content="(\w+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1];
const buildIn = (page: Page) => page.locator('meta[name="throughline-build"]').getAttribute('content');
const updateIn = (page: Page) => page.getByRole('region', { name: 'New version' });

/** Waits until everything of the app is in this browser. */
async function kept({ page, ...app }: App): Promise<void> {
  await app.fileMenu('Storage…');
  const dialog = page.getByRole('dialog', { name: 'Storage in this browser' });
  await expect(dialog.getByText(/Throughline works without a network here/)).toBeVisible({ timeout: 40_000 });
  await app.close(dialog);
}

async function addStep({ page, palette }: App): Promise<void> {
  await palette.getByRole('button', { name: /Task/ }).focus();
  await page.keyboard.press('Enter');
}

test('after one visit everything works with the network cut', async ({ page, context, site, complaints }) => {
  test.setTimeout(180_000);
  const app = await startApp(page);
  await kept(app);
  await site.close();
  await context.setOffline(true);

  await page.reload();
  await page.getByRole('button', { name: 'From a template' }).click();
  const gallery = page.getByRole('region', { name: 'Start from a template' });
  await gallery.getByRole('button', { name: 'Bank account opening' }).click();
  await expect(app.bar.getByLabel('Name of the service')).toHaveValue('Bank account opening');
  await app.run();
  await app.mode('Design');
  await app.saveVersion('As-is');
  await app.close(app.versions);
  await app.command('Arrange automatically');
  await expect(app.bar.getByRole('button', { name: 'Undo: Arrange automatically' })).toBeVisible();
  await addStep(app);
  await app.bar.getByRole('button', { name: 'Versions' }).click();
  await app.versions.getByRole('checkbox', { name: 'Compare As-is' }).check();
  await app.versions.getByRole('checkbox', { name: 'Compare Working copy' }).check();
  await app.versions.getByRole('button', { name: /^Compare/ }).click();
  const comparison = page.getByRole('dialog', { name: 'Compare' });
  await expect(comparison.getByRole('list', { name: 'In short' })).toContainText('1 added');
  await comparison.getByRole('button', { name: 'Close', exact: true }).first().click();
  await app.close(app.versions);
  await page.getByRole('tab').last().click();
  await app.fileMenu('Export the map…');
  const exporting = page.getByRole('dialog', { name: /^Export/ });
  const [slides] = await Promise.all([
    page.waitForEvent('download'),
    exporting.getByRole('button', { name: 'PowerPoint', exact: true }).click(),
  ]);
  expect(slides.suggestedFilename()).toMatch(/\.pptx$/);
  await app.close(exporting);
  await page.getByRole('button', { name: 'Language and colours' }).click();
  await page.getByRole('menuitem', { name: '简体中文' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: '运行', exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('every file of the build is kept, and nothing else', async ({ page }) => {
  const app = await startApp(page);
  await kept(app);
  const inCache = await page.evaluate(async () => {
    const [name] = await caches.keys();
    const requests = await (await caches.open(name ?? '')).keys();
    return requests.map(({ url }) => url.slice(location.href.length) || 'index.html').sort();
  });
  const built = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
    .filter((path) => !/^(\.vite|_headers$|sw\.js$)/.test(path))
    .sort();
  expect(inCache).toEqual(built);
});

test.describe('a new version', () => {
  test.describe.configure({ mode: 'serial' });

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    await promisify(execFile)(process.execPath, ['tests/support/build-next.mjs', NEXT], { cwd: ROOT });
  });

  test('waits until somebody wants it, saves first, and leaves other tabs what they were loaded from', async ({
    page,
    context,
    site,
    complaints,
  }) => {
    test.setTimeout(180_000);
    const one = await startApp(page);
    await kept(one);
    await one.blank();
    const nodes = await one.surface.getByRole('group').count();
    const second = await context.newPage();
    const two = appOn(second);
    await second.goto('./');
    await expect(second.getByRole('heading', { name: 'Your services' })).toBeVisible();

    site.serve(NEXT);
    await second.reload();
    await expect(updateIn(second)).toContainText('A new version of Throughline is ready.', {
      timeout: 40_000,
    });
    await expect(updateIn(page)).toContainText('A new version of Throughline is ready.');
    await addStep(one);
    await updateIn(page).getByRole('button', { name: 'Later' }).click();
    await expect(updateIn(page)).toBeHidden();
    await expect(one.surface.getByRole('group')).toHaveCount(nodes + 1);
    expect(await buildIn(page)).toBe(buildOf(DIST));

    await two.open('Insurance claim by phone');
    await addStep(two);
    const more = await two.surface.getByRole('group').count();
    await updateIn(second).getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(() => buildIn(second).catch(() => null)).toBe(buildOf(NEXT));
    await expect(two.bar.getByLabel('Name of the service')).toHaveValue('Insurance claim by phone');
    await expect(two.surface.getByRole('group')).toHaveCount(more);

    // The first tab goes on, parts it had not yet loaded included; the server has none of them any more.
    await expect(updateIn(page)).toContainText('Another tab uses a new version');
    expect(await buildIn(page)).toBe(buildOf(DIST));
    await one.saveVersion('On the old version');
    await one.close(one.versions);
    await one.mode('Improve');
    await one.mode('Design');
    await one.saved();

    await updateIn(page).getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(() => buildIn(page).catch(() => null)).toBe(buildOf(NEXT));
    await expect(one.bar.getByLabel('Name of the service')).toHaveValue(/^New service/);
    await expect(one.surface.getByRole('group')).toHaveCount(nodes + 1);
    // Nobody is left on the old one.
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1))))
      .toEqual([buildOf(NEXT)]);
    expect(complaints).toEqual([]);
  });

  test('that was deployed only in part is never used', async ({ page, site, complaints }) => {
    const app = await startApp(page);
    await kept(app);
    site.serve(NEXT, (path) => path.includes('slides'));
    await page.reload();
    const missing = () => site.asked.filter((path) => path.includes('next-slides')).length;
    await expect.poll(missing, { timeout: 40_000 }).toBeGreaterThan(1);
    await page.reload();
    await app.open('Insurance claim by phone');
    await app.run();
    expect(await buildIn(page)).toBe(buildOf(DIST));
    await expect(updateIn(page)).toBeHidden();

    site.serve(NEXT);
    await page.reload();
    await expect(updateIn(page)).toContainText('A new version of Throughline is ready.', { timeout: 40_000 });
    complaints.length = 0;
  });
});

test('files opened with the installed app are taken in like files that are dropped', async ({ page }) => {
  await page.addInitScript(() => {
    const file = (name: string) => ({
      getFile: async () =>
        new File(
          [JSON.stringify({ format: 'throughline', service: { name, nodes: [], flows: [] } })],
          `${name}.json`,
        ),
    });
    const launchQueue = {
      setConsumer: (consumer: (launch: object) => void) =>
        consumer({ files: [file('Post'), file('Parcels')] }),
    };
    Object.defineProperty(window, 'launchQueue', { value: launchQueue });
  });
  await startApp(page);
  const outcomes = page.getByRole('dialog', { name: 'Files taken in' });
  await expect(outcomes.getByRole('button', { name: 'Open Post' })).toBeVisible();
  await expect(outcomes.getByRole('button', { name: 'Open Parcels' })).toBeVisible();
});

test('the app is installed from the file menu where the browser offers that', async ({ page }) => {
  const app = await startApp(page);
  const entry = page.getByRole('menuitem', { name: 'Install Throughline…' });
  await app.bar.getByRole('button', { name: 'File', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Storage…' })).toBeVisible();
  await expect(entry).toBeHidden();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const prompt = async () => {
      document.title = 'asked';
      return { outcome: 'accepted' };
    };
    dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });
  await app.fileMenu('Install Throughline…');
  await expect(page).toHaveTitle('asked');
});
