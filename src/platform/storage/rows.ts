import type { Entry, History } from '#core/editing';
import type { Service, ServiceDiff } from '#core/model';
import { isVersionStatus } from '#core/versions';
import type { FeedbackSet, JournalStep, KeptRun, StoredVariant, StoredVersion } from '#session/ports';

/** Says which app may write here. Its absence means that the data is gone. */
export interface SentinelRow {
  readonly id: 'sentinel';
  readonly schemaVersion: number;
  /** Drawn when the database was made. */
  readonly databaseId: string;
}

/** A service without its body: all the library needs. */
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
  readonly revision: number;
  readonly stamp: string;
  /** The variant the working copy stands on; absent: the first. */
  readonly variantId?: string;
}

export interface PictureRow {
  readonly id: string;
  readonly svg: string;
}

/** The whole state of a service at a revision. */
export interface SnapshotRow {
  readonly id: string;
  readonly revision: number;
  readonly bodyVersion: number;
  readonly body: unknown;
  readonly history: History;
}

/** The step that made `revision`. */
export interface JournalRow {
  readonly id: string;
  readonly revision: number;
  readonly step: JournalStep;
}

export type VersionRow = StoredVersion;

export type VariantRow = StoredVariant;

/** A version's body: whole, or as a difference from the version saved before it. */
export type VersionBodyRow = {
  readonly id: string;
  readonly serviceId: string;
  readonly bodyVersion: number;
} & (
  | { readonly kind: 'whole'; readonly body: Service }
  | { readonly kind: 'patch'; readonly base: string; readonly depth: number; readonly diff: ServiceDiff }
);

export type RunRow = KeptRun;

export type FeedbackRow = FeedbackSet;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

const isTimeOrNull = (value: unknown): boolean => value === null || Number.isFinite(value);

/** True for a list of texts, an empty one too. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** True for a readable service row. */
export function isServiceRow(value: unknown): value is ServiceRow {
  if (!isObject(value)) return false;
  const { id, name, createdAt, updatedAt, deletedAt, revision, stamp } = value;
  return (
    [id, name, stamp].every(isText) &&
    Number.isFinite(createdAt) &&
    Number.isFinite(updatedAt) &&
    isTimeOrNull(deletedAt) &&
    Number.isInteger(revision)
  );
}

/** True for a readable snapshot; whether its body fits the schema is for others to say. */
export function isSnapshotRow(value: unknown): value is SnapshotRow {
  if (!isObject(value)) return false;
  const { revision, bodyVersion, body, history } = value;
  if (!isObject(history) || !Array.isArray(history.past) || !Array.isArray(history.future)) return false;
  const isWhole = Number.isInteger(revision) && Number.isInteger(bodyVersion) && isObject(body);
  return isWhole && [...history.past, ...history.future].every(isEntry);
}

/** True for a readable journal row. */
export function isJournalRow(value: unknown): value is JournalRow {
  if (!isObject(value) || !Number.isInteger(value.revision) || !isObject(value.step)) return false;
  const { kind, entry } = value.step;
  return kind === 'undo' || kind === 'redo' || (kind === 'do' && isEntry(entry));
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || !isObject(value.label)) return false;
  return typeof value.label.command === 'string' && isObject(value.label.values) && isDiff(value.diff);
}

/** True for a difference of which every change can be read. */
export function isDiff(value: unknown): value is ServiceDiff {
  if (!isObject(value) || !isObject(value.tables)) return false;
  const changes = Object.values(value.tables).flatMap((table) =>
    isObject(table) ? Object.values(table) : [null],
  );
  return changes.every((change) => Array.isArray(change) && change.length === 2);
}

/** True for a readable version row. */
export function isVersionRow(value: unknown): value is VersionRow {
  if (!isObject(value)) return false;
  const { id, serviceId, variantId, name, reason, author, contentHash, approver, parents } = value;
  const texts = [id, serviceId, variantId, name, reason, author, contentHash, approver];
  return (
    texts.every(isText) &&
    Number.isFinite(value.savedAt) &&
    isTextList(parents) &&
    isVersionStatus(value.status) &&
    (value.runKey === null || isText(value.runKey)) &&
    isTimeOrNull(value.approvedAt) &&
    isTimeOrNull(value.deletedAt)
  );
}

/** True for a readable variant row. */
export function isVariantRow(value: unknown): value is VariantRow {
  if (!isObject(value)) return false;
  const { id, serviceId, name, head, createdAt, archivedAt, deletedAt } = value;
  return (
    [id, serviceId, name].every(isText) &&
    (head === null || isText(head)) &&
    Number.isFinite(createdAt) &&
    isTimeOrNull(archivedAt) &&
    isTimeOrNull(deletedAt)
  );
}

/** True for a row of a run that can be opened; what shows it stands in a boundary of its own. */
export function isRunRow(value: unknown): value is RunRow {
  if (!isObject(value) || !isObject(value.outcome)) return false;
  const { engine, steps, roles } = value.outcome;
  // Those of the first engine are completed on reading, list by list.
  return !String(engine).endsWith(' 0.1.0') || (isList(steps) && isList(roles));
}

/** True for a readable row of answers. */
export function isFeedbackRow(value: unknown): value is FeedbackRow {
  return isObject(value) && isList(value.answers);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}
