/** Keys the canvas handles itself; the sheet lists them beside the action table. */
export const canvasKeys = [
  { id: 'move', shortcuts: ['arrows'] },
  { id: 'nudge', shortcuts: ['mod+arrows'] },
  { id: 'append', shortcuts: ['a'] },
  { id: 'connect', shortcuts: ['c'] },
  { id: 'rename', shortcuts: ['enter'] },
  { id: 'menu', shortcuts: ['shift+f10'] },
] as const;
