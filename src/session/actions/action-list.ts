import { arrangeActions } from './arrange-actions.ts';
import { editActions } from './edit-actions.ts';
import { fileActions } from './file-actions.ts';
import { journeyActions } from './journey-actions.ts';
import type { Row } from './row.ts';
import { simulateActions } from './simulate-actions.ts';
import { stepActions } from './step-actions.ts';
import { versionActions } from './version-actions.ts';
import { viewActions } from './view-actions.ts';

/** Every action, in the order of the command palette. */
export const actionList: readonly Row[] = [
  ...editActions,
  ...stepActions,
  ...arrangeActions,
  ...simulateActions,
  ...journeyActions,
  ...versionActions,
  ...viewActions,
  ...fileActions,
];
