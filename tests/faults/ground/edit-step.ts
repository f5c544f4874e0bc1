import type { App } from '../../e2e/support/app.ts';

/** Gives a step of the drawing (the first, or one by its name) another name, by the keyboard. */
export async function renameStep(app: App, name: string, step?: string): Promise<void> {
  const { page } = app;
  await app
    .node(step === undefined ? /^User task / : new RegExp(`^User task ${step.replaceAll('.', '\\.')}(,|$)`))
    .first()
    .click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
}
