import type { FaultRow } from '../row.ts';
import { pageExits } from './page-exits.ts';

/** Every row of the fault table, in its order. */
export const FAULT_ROWS: readonly FaultRow[] = [pageExits];
