/**
 * browser: all ports of the session, fulfilled by the browser the app runs in.
 *
 *   const session = createSession(createBrowserPorts());
 */
export { createBrowserPorts } from './browser-ports.ts';
