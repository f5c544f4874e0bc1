import { type App, appOn, startApp } from './support/app.ts';
import { append, counted, nameIt, place } from './support/drawing.ts';
import { type MortalBrowser, startMortal } from './support/mortal-browser.ts';
import { expect, test, watch } from './support/test.ts';

test('what said saved is there after the browser was killed, and undo still works', async ({
  baseURL,
  complaints,
}, info) => {
  const profile = info.outputPath('profile');
  const start = async (): Promise<MortalBrowser> => {
    const browser = await startMortal(profile);
    await watch(browser.context, new URL(baseURL!).origin, complaints);
    return browser;
  };
  let browser = await start();
  try {
    let app = appOn(await browser.context.newPage());
    await app.page.goto(baseURL!);
    await expect(app.surface).toBeVisible({ timeout: 20_000 });
    await app.blank();
    await drawThree(app);
    await app.saved();
    const drawn = await counted(app);
    await browser.kill();

    browser = await start();
    app = appOn(await browser.context.newPage());
    await app.page.goto(baseURL!);
    await app.open('New service');
    await expect(app.node(/^Task Work/)).toBeVisible();
    expect(await counted(app)).toEqual(drawn);
    await app.undo();
    await app.undo();
    await expect(app.node(/^End/)).toBeHidden();
    await app.redo();
    await expect(app.node(/^End Unnamed/)).toBeVisible();
    await app.saveVersion('Kept');
    await browser.kill();

    browser = await start();
    app = appOn(await browser.context.newPage());
    await app.page.goto(baseURL!);
    await app.open('New service');
    await expect(app.node(/^End Unnamed/)).toBeVisible();
    await app.bar.getByRole('button', { name: 'Versions' }).click();
    await expect(app.version('Kept')).toBeVisible();
  } finally {
    await browser.kill();
  }
});

test('an edit is not lost when the page is left in the same moment', async ({ page }) => {
  const app = await startApp(page);
  await app.blank();
  await drawThree(app);
  await app.node(/^Task Work/).click();
  await page.keyboard.press('F2');
  const field = page.getByRole('main').getByRole('textbox', { name: 'Name', exact: true });
  await field.fill('At the last moment');
  await field.press('Enter');
  await page.reload();
  await app.open('New service');
  await expect(app.node(/^Task At the last moment/)).toBeVisible();
  await app.undo();
  await expect(app.node(/^Task Work/)).toBeVisible();
});

test('a run on the screen does not hold up what is saved; results of versions survive a reload', async ({
  page,
}) => {
  const app = await startApp(page);
  await app.run();
  const cycle = await app.number('Cycle time, mean').innerText();
  await app.saveVersion('With numbers');
  await page.reload();
  await app.open('Insurance claim by phone');
  await app.bar.getByRole('button', { name: 'Versions' }).click();
  await app.showVersion('With numbers');
  await expect(app.versionDetails).toContainText(cycle.split('±')[0]!.trim());
});

test('a second tab only looks, follows, and takes over when the first is closed', async ({
  page,
  context,
}) => {
  const first = await startApp(page);
  await first.saved();
  const second = appOn(await context.newPage());
  await second.page.goto('./');
  await second.open('Insurance claim by phone');
  await expect(second.bar.getByText('View only: open for editing in another tab')).toBeVisible();
  await expect(second.bar.getByRole('button', { name: 'Save version' })).toBeDisabled();
  await expect(second.palette.getByRole('button', { name: 'Task', exact: true })).toBeDisabled();
  await second.node(/^User task Assess claim/).click();
  await second.page.keyboard.press('Delete');
  await expect(second.node(/^User task Assess claim/)).toBeVisible();

  const name = first.bar.getByLabel('Name of the service');
  await name.fill('Claims, new');
  await name.press('Enter');
  await expect(second.bar.getByLabel('Name of the service')).toHaveValue('Claims, new');
  await page.close();
  await second.saved();
  await second.node(/^User task Assess claim/).click();
  await second.page.keyboard.press('Delete');
  await expect(second.node(/^User task Assess claim/)).toBeHidden();
});

test('language and colours survive a reload', async ({ page }) => {
  const app = await startApp(page);
  const html = page.locator('html');
  await app.bar.getByRole('button', { name: 'Language and colours' }).click();
  await page.getByRole('menuitem', { name: 'Dark' }).click();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await app.bar.getByRole('button', { name: 'Language and colours' }).click();
  await page.getByRole('menuitem', { name: '简体中文' }).click();
  await expect(html).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('button', { name: '运行', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/服务/);
  await expect(html).toHaveAttribute('lang', 'zh-CN');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('services are renamed, duplicated, binned, put back, searched and sorted', async ({ page }) => {
  const app = await startApp(page);
  await app.toLibrary();
  const list = page.getByRole('list', { name: 'Your services' });
  const names = () =>
    list
      .getByRole('button', { name: /^Open / })
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')?.slice(5)));
  const menu = async (of: string, entry: string) => {
    await page.getByRole('button', { name: `More for ${of}`, exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  await menu('Insurance claim by phone', 'Duplicate');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await menu('Insurance claim by phone', 'Rename');
  await page.getByLabel('New name').fill('Zebra');
  await page.getByLabel('New name').press('Enter');
  await expect.poll(names).toContain('Zebra');
  await page.getByLabel('Order').selectOption('By name');
  await expect.poll(async () => (await names()).at(-1)).toBe('Zebra');
  await page.getByLabel('Search by name').fill('zeb');
  await expect.poll(names).toEqual(['Zebra']);
  await page.getByLabel('Search by name').fill('');
  await menu('Zebra', 'Move to the bin');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await app.open('Zebra');
  await expect(app.node(/^User task Assess claim/)).toBeVisible();
});

async function drawThree(app: App): Promise<void> {
  await place(app, 'Start', { x: 200, y: 300 });
  await nameIt(app, 'Begin');
  await append(app, 'Append: Task', 'Work');
  await append(app, 'Append: End', 'Done');
}
