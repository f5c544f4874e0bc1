/**
 * shell: the window around every screen — top bar, panels' places, command palette, shortcut sheet.
 */
export { AppFrame } from './app-frame.tsx';
