import type { FaultRow } from '../row.ts';
import { hostileInputs } from './hostile-inputs.ts';
import { kills } from './kills.ts';
import { pageExits } from './page-exits.ts';
import { runaway } from './runaway.ts';

/** Every row of the fault table, in its order. */
export const FAULT_ROWS: readonly FaultRow[] = [kills, pageExits, hostileInputs, runaway];
