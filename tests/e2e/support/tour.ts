/**
 * A walk through every screen of the app, in either language, for checks that hold on all of them.
 *
 *   for await (const screen of tour(page, 'en')) await check(page, screen);
 */
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { en } from '../../../src/i18n/en/index.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import type { Language } from './app.ts';
import { stuckAt, stuckService } from './stuck-service.ts';
import { tourOfMaps, tourOfWriting } from './tour-of-maps.ts';

const REFUND = fileURLToPath(new URL('../fixtures/refund.bpmn', import.meta.url));

/** The words of a language. */
export function wordsOf(language: Language) {
  return language === 'en' ? en : zhCN;
}

/** Goes from screen to screen and says which one is there. The page has not been anywhere yet. */
export async function* tour(page: Page, language: Language): AsyncGenerator<string> {
  const t = wordsOf(language);
  const element = (id: string) => page.locator(`[data-element="${id}"]`);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const menuitem = (name: string) => page.getByRole('menuitem', { name });
  const dialog = page.getByRole('dialog');
  const closed = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog.or(page.getByRole('menu'))).toHaveCount(0);
  };
  const settled = async () => {
    await page.mouse.move(720, 3);
    await expect(page.locator('.react-flow')).toBeVisible();
  };

  await page.goto('./');
  await expect(button(t.shell.welcomeRun)).toBeEnabled({ timeout: 20_000 });
  yield 'first start';
  await page
    .getByRole('region', { name: t.shell.welcome })
    .getByRole('button', { name: t.general.close })
    .click();
  await expect(page.getByLabel(t.inspector.currency)).toBeVisible();
  yield 'design, nothing selected';
  await unfold(page);
  await settled();
  yield 'design, nothing selected, everything opened';

  for (const [name, id] of [
    ['a step', 'assess'],
    ['a start', 'call'],
    ['a gateway', 'accepted'],
    ['a flow', 'flow_15'],
    ['a lane', 'lane_office'],
    ['a pool', 'process_1'],
  ] as const) {
    await element(id).click({ force: true });
    await expect(page.getByRole('complementary').last().getByRole('heading', { level: 2 })).toBeVisible();
    await settled();
    yield `design, ${name} selected`;
  }
  await element('assess').click();
  await unfold(page);
  await page.getByLabel(t.inspector.hasTarget).check();
  await page.getByLabel(t.inspector.takes).selectOption({ index: 3 });
  await settled();
  yield 'design, a step with a target and a distribution';
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await element('pay').click({ modifiers: ['Shift'] });
  yield 'design, several selected';
  await element('assess').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  yield 'context menu of a step';
  await page.getByRole('menuitem', { name: t.actions.comment }).click();
  const words = page.getByRole('textbox', { name: /“/ });
  await expect(words).toBeFocused();
  await words.fill(t.comments.hint);
  await words.press('Control+Enter');
  await expect(page.getByRole('article')).toHaveCount(1);
  await settled();
  yield 'comments';
  await page.getByRole('button', { name: t.general.close, exact: true }).last().click();
  await element('assess').click();
  await expect(page.getByRole('complementary').getByRole('article')).toHaveCount(1);
  yield 'a step that is commented on';
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('region', { name: t.canvas.problems.title })).toBeVisible();
  yield 'problems';
  yield* tourOfMaps(page, t);
  await page.keyboard.press('Control+f');
  await page.getByRole('combobox', { name: t.canvas.findHint }).fill('a');
  yield 'find';
  await page.keyboard.press('Escape');
  await button(t.shell.fileMenu).click();
  await expect(menuitem(t.actions.exportBpmn)).toBeVisible();
  yield 'file menu';
  await closed();
  await button(t.shell.appearance).click();
  await expect(menuitem(t.shell.scheme.dark)).toBeVisible();
  yield 'language and colours';
  await closed();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  yield 'commands';
  await closed();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: t.actions.shortcuts })).toBeVisible();
  yield 'shortcuts';
  await closed();

  await page.keyboard.press('Alt+3');
  await expect(page.getByText(t.improve.empty.title)).toBeVisible();
  yield 'improve, before a run';
  await page.keyboard.press('Alt+2');
  await expect(page.getByText(t.results.empty.title)).toBeVisible();
  yield 'simulate, before a run';
  await button(t.simulation.arrivals.editWeek).click();
  await expect(dialog).toBeVisible();
  yield 'hours of the week';
  await closed();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: t.results.showOnCanvas })).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('button', { name: t.general.cancel })).toHaveCount(0, { timeout: 40_000 });
  yield 'simulate, after a run';
  const tabs = page.getByRole('complementary').last().getByRole('tab');
  for (const [index, name] of ['findings', 'charts', 'tables'].entries()) {
    await tabs.nth(index + 1).click();
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    await settled();
    yield `simulate, ${name}`;
  }
  await button(t.results.expand).click();
  await expect(dialog).toBeVisible();
  yield 'all results';
  await closed();
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog', { name: t.report.title })).toBeVisible();
  yield 'report';
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.getByText(t.simulation.play.title, { exact: true }).click();
  await page.getByRole('slider').first().press('ArrowRight');
  await expect(page.getByText(t.simulation.play.measures.cycleTime)).toBeVisible({ timeout: 20_000 });
  await settled();
  yield 'simulate, playing with it';
  await page.getByText(t.simulation.play.title, { exact: true }).click();

  for (const name of [t.versions.asIs, `${t.versions.asIs} 2`]) {
    await page.keyboard.press('Control+s');
    const field = dialog.getByRole('textbox', { name: t.versions.name, exact: true });
    await field.fill(name);
    if (name === t.versions.asIs) yield 'save a version';
    await field.press('Enter');
    await expect(
      page.getByRole('checkbox', { name: t.versions.pick.replace('{{name}}', name), exact: true }),
    ).toBeVisible();
    if (name === t.versions.asIs) yield 'versions';
    await closed();
  }
  await page.keyboard.press('Control+Shift+h');
  await dialog.getByRole('checkbox').nth(1).check();
  await dialog.getByRole('checkbox').nth(2).check();
  await button(t.versions.compare).click();
  await expect(dialog.getByText(t.compare.screen.nothing)).toBeVisible();
  yield 'two versions that are the same';
  await dialog.getByRole('button', { name: t.general.close, exact: true }).first().click();
  await dialog.getByRole('listitem').last().getByRole('button').click();
  await button(t.versions.step.approved).click();
  await button(t.versions.confirm.approved).click();
  await button(t.versions.fork).click();
  yield 'a version approved, a variant begun';
  await closed();
  await button(t.shell.fileMenu).click();
  await page.getByRole('menuitem', { name: t.actions.showStorage }).click();
  await expect(dialog.getByRole('table')).toBeVisible();
  yield 'storage';
  await closed();
  await button(t.shell.fileMenu).click();
  await page.getByRole('menuitem', { name: t.actions.showKeeping }).click();
  await expect(dialog.getByRole('table')).toBeVisible();
  yield 'what is kept where';
  await closed();
  await page.keyboard.press('Alt+3');
  const findings = page.getByRole('article');
  await expect(findings.first()).toBeVisible();
  await page.getByText(t.improve.findings.evidence).first().click();
  await button(t.improve.findings.ignore).first().click();
  await button(t.improve.reality.check).click();
  await settled();
  yield 'improve, findings';
  await page.getByText(t.improve.thresholds.title, { exact: true }).click();
  await page.getByRole('textbox', { name: t.results.findings.kinds.mergeable }).fill('120');
  await page.getByRole('textbox', { name: t.results.findings.kinds.reworkLoop }).fill('10');
  await settled();
  yield 'improve, thresholds';
  await page.keyboard.press('Control+z');
  await page.getByText(t.improve.thresholds.title, { exact: true }).click();
  await findings
    .getByRole('button', { name: t.improve.findings.tryItNamed.replace('{{change}}', '') })
    .first()
    .click();
  await expect(dialog.getByRole('table')).toBeVisible({ timeout: 40_000 });
  yield 'improve, a change on trial';
  await button(t.improve.trial.discard).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('tab', { name: t.improve.bottlenecks.tab }).click();
  await page.getByText(t.improve.bottlenecks.byHour).click();
  await settled();
  yield 'improve, bottlenecks';
  await button(t.improve.ranking.start).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  yield 'improve, a ranking under way';
  await expect(button(t.improve.ranking.again)).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: t.improve.ranking.more_other.replace('{{count}}', '17') }).click();
  await page.getByText(t.improve.ranking.granted).click();
  await page.getByText(t.improve.ranking.how).click();
  await settled();
  yield 'improve, a ranking';
  await button(t.improve.report).click();
  await expect(dialog.getByRole('heading', { name: t.improve.printed.caveats })).toBeVisible();
  yield 'improvement report';
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Alt+2');

  await button(t.simulation.playBack).click();
  await expect(page.getByRole('slider', { name: t.playback.time })).toBeVisible({ timeout: 20_000 });
  yield 'play-back';
  await button(t.playback.close).click();
  await button(t.simulation.walk).click();
  await expect(page.getByRole('heading', { name: t.walk.whose })).toBeVisible();
  await page.getByText(t.walk.contacts).click();
  await settled();
  yield 'walk, through whose eyes';
  await page.getByRole('complementary').getByRole('button', { name: t.walk.asCustomer }).first().click();
  const next = page.getByRole('region', { name: t.walk.next });
  await expect(next.getByRole('button', { name: /51/ })).toBeVisible();
  await expect(page.getByText(/2,000.*A usual day|普通工作日.*2,000/)).toBeVisible({ timeout: 20_000 });
  yield 'walk, a decision';
  await page.getByRole('switch', { name: t.walk.asMostDo }).check();
  await next.getByRole('button', { name: t.walk.take.work }).click();
  await next.getByRole('button', { name: t.walk.notes.addAt.split('{{name}}')[0] }).click();
  await page.getByRole('textbox', { name: t.walk.notes.text }).fill('1');
  await page.getByRole('textbox', { name: t.walk.notes.text }).press('Enter');
  await next.getByRole('button', { name: t.walk.notes.addAt.split('{{name}}')[0] }).click();
  await settled();
  yield 'walk, a wait and its notes';
  await button(t.general.cancel).click();
  await next.getByRole('button', { name: t.walk.take.work }).click();
  await expect(page.getByText(t.walk.over)).toBeVisible();
  yield 'walk, over';
  await page.getByRole('switch', { name: t.walk.asMostDo }).uncheck();
  await button(t.walk.close).click();
  await page
    .getByRole('button', { name: t.simulation.onePersonMore.replace('{{role}}', '') })
    .first()
    .click();
  await expect(page.getByText(t.results.stale).first()).toBeVisible();
  yield 'simulate, numbers from before a change';

  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await choosing).setFiles(REFUND);
  await expect(page.getByRole('region', { name: t.shell.remarks })).toBeVisible();
  await settled();
  yield 'a drawing of another tool with remarks';
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  yield 'a run refused';
  const again = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await again).setFiles({ name: 'a.xml', mimeType: 'text/xml', buffer: Buffer.from('<a/>') });
  await expect(page.getByText(t.exchange.importRefused)).toBeVisible();
  yield 'a file refused';

  await page.getByRole('banner').getByRole('button', { name: t.shell.library }).click();
  await expect(page.getByRole('heading', { name: t.library.title })).toBeVisible();
  yield 'library';
  await page
    .getByRole('button', { name: t.library.more.replace('{{name}}', '') })
    .first()
    .click();
  await expect(menuitem(t.library.toBin)).toBeVisible();
  yield 'menu of a service';
  await menuitem(t.library.toBin).click();
  await expect(button(t.library.putBack)).toHaveCount(1);
  yield 'library with a bin';
  await page
    .getByRole('button', { name: t.library.more.replace('{{name}}', '') })
    .first()
    .click();
  await menuitem(t.library.toBin).click();
  await expect(button(t.library.putBack)).toHaveCount(2);
  yield 'library with nothing in it';
  await button(t.library.new).click();
  await expect(page.getByText(t.canvas.emptyTitle)).toBeVisible();
  yield 'an empty process';

  const stuck = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await stuck).setFiles(stuckService(language));
  await page
    .getByRole('banner')
    .getByRole('button', { name: t.shell.problems_other.replace('{{count}}', '2') })
    .click();
  const problems = page.getByRole('region', { name: t.canvas.problems.title });
  await problems.getByRole('button', { name: t.problems.soundness.show }).click();
  await page
    .getByRole('region', { name: t.playback.example.title })
    .getByRole('button', { name: t.playback.pause })
    .click();
  yield 'how a case gets stuck';
  await problems
    .getByRole('button')
    .filter({ hasText: stuckAt(language) })
    .nth(1)
    .click();
  await expect(problems.getByText(t.problems.list.mended)).toBeAttached();
  yield 'a problem mended, its place kept';

  yield* tourOfWriting(page, t);
}

/** Opens every part of the properties that is folded. */
async function unfold(page: Page): Promise<void> {
  const closed = page.locator('[data-fold="closed"]').getByRole('button');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}
