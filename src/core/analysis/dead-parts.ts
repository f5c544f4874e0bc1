import type { Problem } from '#core/base';
import type { Service } from '#core/model';
import { checkConnectedness } from './guidelines/check-connectedness.ts';

const TOLD = new Set(['unreachable', 'deadEnd']);

/** Parts of the drawing no case can come to or get away from: the drawing's own check, told beside the numbers. */
export function findDeadParts(service: Service): readonly Problem[] {
  return checkConnectedness(service).filter(({ code }) => TOLD.has(code));
}
