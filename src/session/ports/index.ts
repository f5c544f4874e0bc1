/**
 * ports: what the session asks of the outside world — storage, workers, files, the canvas on screen. Never an
 * implementation. Invariant: everything that can fail rejects with a `Failure`, or answers with problems.
 *
 *   const platform: SessionPorts = { storage, simulation, evaluation, layout, exchange, analysis, files, preferences, environment };
 */
export type { AnalysisPort } from './analysis.ts';
export type { CanvasPort } from './canvas.ts';
export type {
  ComparedNumbers,
  ComparedRuns,
  ComparedServices,
  ComparisonPort,
  OtherService,
  PredictedJourneys,
} from './comparison.ts';
export type {
  DocumentStorage,
  DocumentWrite,
  Snapshot,
  StoredCard,
  StoredDocument,
} from './document-storage.ts';
export type { EnvironmentPort } from './environment.ts';
export type { EvaluationHandle, EvaluationPort } from './evaluation.ts';
export type { ExchangePort, ImportedFile } from './exchange.ts';
export type { FeedbackAnswer, FeedbackSet, FeedbackStorage } from './feedback-storage.ts';
export { type Failure, type FailureCode, failureCode } from './failure.ts';
export type { FileSource, FilesPort } from './files.ts';
export type { Head, JournalBatch, JournalStep, Standing } from './journal.ts';
export type { LayoutPort } from './layout.ts';
export type { OfflineEvent, OfflinePort } from './offline.ts';
export type { PreferencesPort } from './preferences.ts';
export type { SessionPorts } from './session-ports.ts';
export type { RunEnd, RunHandle, RunProgress, SimulationPort } from './simulation.ts';
export type { Room, RoomStorage, ServiceWeight } from './room-storage.ts';
export type { Claim, StorageEvent, StoragePort } from './storage.ts';
export type {
  ArchiveLimits,
  FolderPort,
  LinkPort,
  OpenArchive,
  TransferPort,
  WrittenFile,
} from './transfer.ts';
export type {
  KeptRun,
  StoredVariant,
  DamagedVersion,
  StoredVersion,
  VersionStorage,
} from './version-storage.ts';
