import type { Migration } from './migration.ts';
import { v0ToV1 } from './v0-to-v1.ts';
import { v1ToV2 } from './v1-to-v2.ts';
import { v2ToV3 } from './v2-to-v3.ts';
import { v3ToV4 } from './v3-to-v4.ts';

/** All steps, oldest first. Each has a frozen document `v<from>.json` among the test fixtures. */
export const migrations: readonly Migration[] = [v0ToV1, v1ToV2, v2ToV3, v3ToV4];
