import type { ScenarioId, Service } from '#core/model';
import { runInputs } from '#core/versions';
import type { SessionPorts } from '#session/ports';

/** SHA-256 of the engine and of what reaches it (seed and replications are part of the scenario). */
export async function runKey(
  { environment, simulation }: Pick<SessionPorts, 'environment' | 'simulation'>,
  service: Service,
  scenarioId: ScenarioId,
): Promise<string> {
  return environment.sha256(`${await simulation.engine()}\n${runInputs(service, scenarioId)}`);
}
