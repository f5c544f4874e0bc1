/**
 * dialog: the frame of every dialog and side sheet. A room of its own beside the kit, since no dialog is part of the first
 * screen.
 */
export { DialogFrame } from './dialog-frame.tsx';
export { SideSheet } from './side-sheet.tsx';
