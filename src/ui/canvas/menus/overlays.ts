/** What opens over and beside the canvas on demand, in one chunk. */
export { FindBar } from '../chrome/find-bar.tsx';
export { ProblemsPanel } from '../problems/problems-panel.tsx';
export { CanvasMenus } from './canvas-menu.tsx';
export { ChooseTarget } from './choose-target.tsx';
