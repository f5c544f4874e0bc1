/** Keys the canvas handles itself; the sheet lists them beside the action table. */
export const canvasKeys = [
  { id: 'move', shortcuts: ['arrows'] },
  { id: 'nudge', shortcuts: ['mod+arrows'] },
  { id: 'append', shortcuts: ['shift+enter'] },
  { id: 'connect', shortcuts: ['alt+enter'] },
  { id: 'rename', shortcuts: ['enter'] },
  { id: 'menu', shortcuts: ['shift+f10'] },
  { id: 'panes', shortcuts: ['f6', 'shift+f6'] },
] as const;
