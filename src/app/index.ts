/**
 * app: the composition root. Builds the platform, hands it to the session, hands the session to the screen.
 *
 *   await mountApp(document.getElementById('root'));
 */
export { mountApp } from './mount-app.tsx';
