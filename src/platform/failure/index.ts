/**
 * failure: how the browser's failures are told. Never shown as they are: the screen looks the code up.
 *
 *   throw new PlatformError('quota', 'The browser gives no more space');
 */
export { PlatformError } from './platform-error.ts';
