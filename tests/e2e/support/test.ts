/**
 * The `test` of every end-to-end test. Its pages may not say anything to the console as an error, throw, break the content
 * security policy, or ask for anything that is not the app's own.
 *
 *   import { expect, test } from './support/test.ts';
 */
import { test as base, type BrowserContext, expect } from '@playwright/test';

interface Watched {
  /** What the pages of this test did wrong. A test that provokes an error on purpose takes it out again. */
  readonly complaints: string[];
}

export const test = base.extend<Watched>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      await watch(context, new URL(baseURL ?? '').origin, complaints);
      await use(complaints);
      expect(complaints, 'what the page did wrong').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Writes down what the pages of a context do wrong. */
export async function watch(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
  // Runs before the page's own scripts; the violation then arrives as a console error like any other.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const own = asked === origin || protocol === 'blob:' || protocol === 'data:';
    if (!own) complaints.push(`off-origin: ${request.url()}`);
  });
}
