/**
 * composition: builds the running app from its ports. Never touches the browser itself.
 *
 *   const session = createSession(ports);
 *   await session.start();
 */
export { createSession } from './create-session.ts';
export type { Session } from './session.ts';
