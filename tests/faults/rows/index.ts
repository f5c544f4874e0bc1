import type { FaultRow } from '../row.ts';
import { cleared } from './cleared.ts';
import { corruptRecords } from './corrupt-records.ts';
import { hostileInputs } from './hostile-inputs.ts';
import { kills } from './kills.ts';
import { pageExits } from './page-exits.ts';
import { panels } from './panels.ts';
import { quota } from './quota.ts';
import { runaway } from './runaway.ts';
import { staleDeploy } from './stale-deploy.ts';
import { tabs } from './tabs.ts';
import { upgrades } from './upgrades.ts';

/** Every row of the fault table, in its order. */
export const FAULT_ROWS: readonly FaultRow[] = [
  kills,
  pageExits,
  tabs,
  quota,
  upgrades,
  corruptRecords,
  cleared,
  staleDeploy,
  panels,
  hostileInputs,
  runaway,
];
