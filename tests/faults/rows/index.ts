import type { FaultRow } from '../row.ts';
<<<<<<< HEAD
import { hostileInputs } from './hostile-inputs.ts';
=======
import { cleared } from './cleared.ts';
>>>>>>> e0e54a5 (A part of the app that breaks or does not arrive says so alone; cleared data can be saved again; an older tab steps back for a newer release; rows for all of it, and for tabs)
import { kills } from './kills.ts';
import { pageExits } from './page-exits.ts';
import { panels } from './panels.ts';
import { staleDeploy } from './stale-deploy.ts';
import { tabs } from './tabs.ts';
import { upgrades } from './upgrades.ts';

/** Every row of the fault table, in its order. */
<<<<<<< HEAD
export const FAULT_ROWS: readonly FaultRow[] = [kills, pageExits, hostileInputs];
=======
export const FAULT_ROWS: readonly FaultRow[] = [
  kills,
  pageExits,
  tabs,
  upgrades,
  cleared,
  staleDeploy,
  panels,
];
>>>>>>> e0e54a5 (A part of the app that breaks or does not arrive says so alone; cleared data can be saved again; an older tab steps back for a newer release; rows for all of it, and for tabs)
