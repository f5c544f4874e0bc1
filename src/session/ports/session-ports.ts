import type { AnalysisPort } from './analysis.ts';
import type { ComparisonPort } from './comparison.ts';
import type { EnvironmentPort } from './environment.ts';
import type { EvaluationPort } from './evaluation.ts';
import type { ExchangePort } from './exchange.ts';
import type { FilesPort } from './files.ts';
import type { LayoutPort } from './layout.ts';
import type { OfflinePort } from './offline.ts';
import type { PreferencesPort } from './preferences.ts';
import type { SimulationPort } from './simulation.ts';
import type { StoragePort } from './storage.ts';
import type { TransferPort } from './transfer.ts';

/** All the session needs of the outside world. */
export interface SessionPorts {
  readonly environment: EnvironmentPort;
  readonly storage: StoragePort;
  readonly simulation: SimulationPort;
  readonly evaluation: EvaluationPort;
  readonly layout: LayoutPort;
  readonly exchange: ExchangePort;
  readonly analysis: AnalysisPort;
  readonly files: FilesPort;
  readonly preferences: PreferencesPort;
  transfer(): Promise<TransferPort>;
  comparison(): Promise<ComparisonPort>;
  offline(): Promise<OfflinePort>;
}
