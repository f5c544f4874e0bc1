import type { Service } from '#core/model';
import { type Change, withChanges } from '../change.ts';
import { staffCostPerWeek } from '../staff-cost.ts';

/**
 * A change that makes staff dearer, with `costPerWeek` (what it adds) among its values. Null where the staff of the
 * changed service costs more than the person allowed, or the change cannot be carried out.
 */
export function staffedChange(service: Service, change: Change): Change | null {
  const changed = withChanges(service, [change]);
  if (changed === null) return null;
  const cost = staffCostPerWeek(changed);
  const { staffBudget } = service.profile;
  if (staffBudget !== null && cost > staffBudget) return null;
  return { ...change, values: { ...change.values, costPerWeek: cost - staffCostPerWeek(service) } };
}
