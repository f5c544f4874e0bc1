import type { Service } from '#core/model';
import { contentText } from '#core/versions';
import type { EnvironmentPort } from '#session/ports';

/** Digits of a hash that files carry: 64 bits tell the few hundred states of a service apart. */
export const DIGITS = 16;

/** The name of a state in a lineage. */
export async function stateHash(
  environment: Pick<EnvironmentPort, 'sha256'>,
  service: Service,
): Promise<string> {
  return (await environment.sha256(contentText(service))).slice(0, DIGITS);
}
