import type { Page } from '@playwright/test';
import { type App, appOn, startApp } from './support/app.ts';
import { type Control, controlsOn, everythingSeen, listenForEffects, press } from './support/controls.ts';
import { design, type Place, PLACES, ran, selected, withTwo } from './support/places.ts';
import { expect, test } from './support/test.ts';

/** What has to be done first, so that a press can change anything. */
const FIRST: Readonly<Record<string, (app: App) => Promise<void>>> = {
  'Fit everything': ({ page }) => page.getByRole('button', { name: 'Zoom in' }).click(),
};

for (const place of PLACES)
  test(`no dead control: ${place.name}`, async ({ page, context, complaints }) => {
    test.setTimeout(240_000);
    await listenForEffects(context);
    let app = await begin(page);
    await place.arrive(app);
    await expect.poll(async () => (await controlsOn(page, place.within)).length).toBeGreaterThan(0);
    const controls = await controlsOn(page, place.within);
    const dead: string[] = [];
    for (const [index, control] of controls.entries()) {
      if (index > 0) app = await arriveAgain(page, place);
      const first = FIRST[control.name];
      if (first && !(await page.getByRole('menu').isVisible())) await first(app);
      let before = await still(page);
      if (!(await press(page, control, place.within))) {
        // Gone since the walk began; it must be there in a fresh app.
        app = await begin(page);
        await place.arrive(app);
        await expect
          .poll(async () => (await controlsOn(page, place.within)).map(said))
          .toContain(said(control));
        before = await still(page);
        await press(page, control, place.within);
      }
      if (!(await hasChanged(page, before))) dead.push(said(control));
    }
    expect(dead).toEqual([]);
    // The clipboard of an insecure page and the like would be told here.
    expect(complaints).toEqual([]);
  });

const COMMAND_PLACES = [
  ['nothing selected', design],
  ['a step selected', selected('assess')],
  ['two steps selected', withTwo],
  ['a flow selected', selected('flow_15')],
  ['a run', ran],
] as const;

for (const [name, arrive] of COMMAND_PLACES)
  test(`no dead command with ${name}`, async ({ page, context }) => {
    test.setTimeout(240_000);
    await listenForEffects(context);
    let app = await begin(page);
    const everywhere = arrive === design ? [] : await commandsNow(app);
    await arrive(app);
    const commands = (await commandsNow(app)).filter((command) => !everywhere.includes(command));
    expect(commands.length).toBeGreaterThan(0);
    const dead: string[] = [];
    for (const command of commands) {
      app = await arriveAgain(page, { name, arrive });
      await FIRST[command]?.(app);
      // Steps that the command before has lined up are already where this one would put them.
      if (/^(Align|Distribute)/.test(command)) await page.keyboard.press('Control+z');
      // In use, so that there is something to undo, to go back to and to arrange.
      const offered = await commandsNow(app);
      if (!offered.includes(command)) continue;
      const before = await still(page);
      await choose(app, command);
      if (await hasChanged(page, before)) continue;
      const after = await commandsNow(app);
      if (after.join() === offered.join()) dead.push(command);
    }
    expect(dead).toEqual([]);
  });

test('every headline number explains itself when it is pointed at, and to the keyboard', async ({ page }) => {
  const app = await startApp(page);
  await app.run();
  const terms = app.results.locator('dt').getByRole('button');
  expect(await terms.count()).toBeGreaterThan(5);
  for (const term of await terms.all()) {
    await term.hover();
    const hint = page.getByRole('tooltip');
    await expect(hint).toHaveText(/.{20}/);
    await page.mouse.move(720, 3);
    await expect(hint).toHaveCount(0);
  }
  await terms.first().focus();
  await page.keyboard.press('Tab');
  await expect(terms.nth(1)).toBeFocused();
  await expect(page.getByRole('tooltip')).toHaveText(/.{20}/);
  await page.keyboard.press('Enter');
  await page.mouse.move(720, 4);
  await expect(page.getByRole('tooltip')).toHaveText(/.{20}/);
  await page.keyboard.press('Escape');
});

test('the walk sees a dead control', async ({ page, context }) => {
  await listenForEffects(context);
  await begin(page);
  await page.getByRole('banner').evaluate((bar) => {
    const dead = document.createElement('button');
    dead.textContent = 'Dead';
    bar.append(dead);
  });
  const control = (await controlsOn(page)).find(({ name }) => name === 'Dead');
  const before = await still(page);
  expect(control && (await press(page, control))).toBe(true);
  expect(await hasChanged(page, before)).toBe(false);
});

/** The example, freshly opened in a browser that has forgotten everything. */
async function begin(page: Page): Promise<App> {
  if (page.url() !== 'about:blank') {
    await page.goto('./THIRD_PARTY_LICENSES.txt');
    await page.evaluate(async () => {
      localStorage.clear();
      for (const { name } of await indexedDB.databases())
        await new Promise((resolve) => {
          const request = indexedDB.deleteDatabase(name ?? '');
          request.onsuccess = request.onerror = request.onblocked = resolve;
        });
    });
  }
  // Where a press has led too far away, the way back is given up soon.
  page.setDefaultTimeout(4000);
  // Asked for by pages without a head of their own.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const app = await startApp(page);
  await page.getByRole('region', { name: 'Welcome' }).getByRole('button', { name: 'Close' }).click();
  return app;
}

async function arriveAgain(page: Page, place: Place): Promise<App> {
  const app = appOn(page);
  const english = (await page.locator('html').getAttribute('lang')) === 'en';
  const same = await page.evaluate(() => {
    const name = document.querySelector('header input');
    return name instanceof HTMLInputElement && name.value === 'Insurance claim by phone';
  });
  if (english && (same || place.name.endsWith('service') || place.name.endsWith('library')))
    try {
      await place.arrive(app);
      return app;
    } catch {
      // The press before has led too far away.
    }
  const anew = await begin(page);
  await place.arrive(anew);
  return anew;
}

/** A press is answered within some frames; to ask at the usual intervals would double the length of the walk. */
const OFTEN = { intervals: [60] };

/** What is seen once nothing changes any more by itself. */
async function still(page: Page): Promise<string> {
  let seen = await everythingSeen(page);
  await expect
    .poll(async () => {
      const before = seen;
      seen = await everythingSeen(page);
      return seen === before;
    }, OFTEN)
    .toBe(true)
    .catch(() => undefined);
  return seen;
}

async function hasChanged(page: Page, before: string): Promise<boolean> {
  return expect
    .poll(() => everythingSeen(page), { ...OFTEN, timeout: 2500 })
    .not.toBe(before)
    .then(
      () => true,
      () => false,
    );
}

const field = ({ page }: App) => page.getByRole('combobox', { name: 'Type a command or the name of a step' });

/** The commands on offer, without the steps one can go to. */
async function commandsNow(app: App): Promise<string[]> {
  await app.page.keyboard.press('Control+k');
  await expect(field(app)).toBeFocused();
  const all = await app.page
    .getByRole('listbox')
    .getByRole('option')
    .evaluateAll((options) =>
      options.map((option) => [...option.children].map((part) => part.textContent ?? '')),
    );
  await app.page.keyboard.press('Escape');
  await expect(field(app)).toBeHidden();
  return all.filter(([, group]) => group !== 'Go to').map(([label]) => label ?? '');
}

async function choose(app: App, command: string): Promise<void> {
  await app.page.keyboard.press('Control+k');
  await app.page
    .getByRole('listbox')
    .getByRole('option')
    .filter({ has: app.page.getByText(command, { exact: true }) })
    .first()
    .click();
}

function said({ role, name, nth }: Control): string {
  return `${role} “${name}”${nth === 0 ? '' : ` (${nth + 1})`}`;
}
