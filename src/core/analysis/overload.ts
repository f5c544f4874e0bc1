import type { RoleId, Service } from '#core/model';
import type { RunOutcome } from '#core/simulation';
import type { Finding } from './change.ts';
import { staffRemedies } from './changes/staff-remedies.ts';
import { finding } from './finding.ts';

/**
 * Roles that are offered more work than they can do, heaviest first. The offered load is worked out before the run and
 * arrives among its warnings. `at`: the role, then its steps. Values: role, load (offered work ÷ time on duty).
 */
export function findOverload(service: Service, outcome: RunOutcome): readonly Finding[] {
  return outcome.warnings
    .filter((warning) => warning.code === 'overload')
    .toSorted((a, b) => Number(b.values['load']) - Number(a.values['load']))
    .map((warning) =>
      finding(
        service,
        'overload',
        'error',
        warning.at,
        warning.values,
        staffRemedies(service, warning.at[0] as RoleId, 0),
      ),
    );
}
