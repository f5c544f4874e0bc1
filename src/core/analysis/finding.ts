import { problem, type Severity } from '#core/base';
import type { Service } from '#core/model';
import { type Change, type Finding, withChanges } from './change.ts';

/** Builds a finding; of the remedies only those are offered that can be carried out on `service` as it is. */
export function finding(
  service: Service,
  code: string,
  severity: Severity,
  at: readonly string[],
  values: Readonly<Record<string, string | number>>,
  remedies: readonly (Change | null)[] = [],
): Finding {
  const offered = remedies.filter((change) => change !== null);
  return {
    ...problem(code, severity, at, values),
    remedies: offered.filter((change) => withChanges(service, [change]) !== null),
  };
}
