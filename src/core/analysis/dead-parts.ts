import type { NodeId, Service } from '#core/model';
import type { Finding } from './change.ts';
import { finding } from './finding.ts';
import { checkConnectedness } from './guidelines/check-connectedness.ts';
import { removePart } from './redundancy/removing.ts';

const TOLD = new Set(['unreachable', 'deadEnd']);

/**
 * Parts of the drawing no case can come to or get away from: the drawing's own check, told beside the numbers. What can't
 * be reached may go; what has no way out needs one, and only a person knows where to.
 */
export function findDeadParts(service: Service): readonly Finding[] {
  return checkConnectedness(service)
    .filter(({ code }) => TOLD.has(code))
    .map(({ code, severity, at, values }) => {
      const remedies = code === 'unreachable' ? [removePart(service, at as readonly NodeId[])] : [];
      return finding(service, code, severity, at, values, remedies);
    });
}
