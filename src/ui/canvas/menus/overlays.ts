/** What opens over the canvas on demand, in one chunk. */
export { CanvasMenus } from './canvas-menu.tsx';
export { ChooseTarget } from './choose-target.tsx';
