/**
 * library: the screen of all services of this browser.
 */
export { LibraryScreen } from './library-screen.tsx';
