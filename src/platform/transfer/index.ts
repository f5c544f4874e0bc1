/**
 * transfer: links that carry a service, a folder to save into, archives. Never knows what a service is: it carries text, and
 * stops what is too much while it unpacks.
 *
 *   const { links } = createBrowserTransfer();  await links.copy(await links.addressFor(text));
 */
export { createBrowserTransfer } from './browser-transfer.ts';
