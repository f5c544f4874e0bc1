import { expect, test } from './test.ts';

// The guard itself: each of these pages does one thing wrong, and it must not go unnoticed.
test.describe('a test notices when its page', () => {
  test.beforeEach(async ({ page }) => {
    // A page of the app's origin and policy without the app itself.
    await page.goto('./THIRD_PARTY_LICENSES.txt');
  });

  test.afterEach(({ complaints }) => {
    complaints.length = 0;
  });

  test('writes an error to the console', async ({ page, complaints }) => {
    await page.evaluate(() => console.error('planted'));
    await expect.poll(() => complaints).toContain('console: planted');
  });

  test('throws outside of any handler', async ({ page, complaints }) => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    await expect.poll(() => complaints).toContain('thrown: planted');
  });

  test('asks another origin', async ({ page, complaints }) => {
    await page.evaluate(() => {
      new Image().src = 'http://127.0.0.1:9/planted';
    });
    await expect.poll(() => complaints.join('\n')).toContain('127.0.0.1:9/planted');
  });

  test('breaks the content security policy', async ({ page, complaints }) => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "planted"';
      document.head.append(script);
    });
    await expect.poll(() => complaints.join('\n')).toContain('content security policy: script-src');
  });
});
