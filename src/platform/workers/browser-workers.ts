import type { SessionPorts } from '#session/ports';
import { createAnalysis } from './analysis-client.ts';
import { createDeskClient } from './desk-client.ts';
import { createElkLayout } from './elk-layout.ts';
import { createEvaluation } from './evaluation-client.ts';
import { createExchange } from './exchange-client.ts';
import { createSimulation } from './simulation-client.ts';

/** Everything that workers do for the session. No worker is started before it is needed. */
export function createBrowserWorkers(
  options: { readonly poolSize?: number } = {},
): Pick<SessionPorts, 'simulation' | 'evaluation' | 'layout' | 'exchange' | 'analysis' | 'comparison'> {
  const desk = createDeskClient();
  return {
    simulation: createSimulation(desk, options),
    evaluation: createEvaluation(options),
    layout: createElkLayout(),
    exchange: createExchange(desk, createDeskClient()),
    // Checks of a large drawing take seconds; nothing that is opened or saved waits for them.
    analysis: createAnalysis(createDeskClient()),
    comparison: async () => (await import('./comparison-client.ts')).createComparison(createDeskClient()),
  };
}
